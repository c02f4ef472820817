const app = require('express')();

app.post('/items', (req, res) => {
  const items = req.body;
  const found = [];
  for (let i = 0; i < items.length; i++) { // weakness
    found.push(items[i]);
  }
  res.json(found);
});

app.get('/numbers', (req, res) => {
  const found = [];
  for (let i = 0; i < req.query.count; i++) found.push(i); // weakness
  res.json(found);
});
