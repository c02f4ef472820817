const app = require('express')();

app.post('/items', (req, res) => {
  const items = req.body;
  if (!Array.isArray(items) || items.length > 100) return res.sendStatus(400);
  const found = [];
  for (let i = 0; i < items.length; i++) found.push(items[i]);
  res.json(found);
});

exports.sum = (numbers) => {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i];
  return sum;
};
