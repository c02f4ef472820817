const app = require('express')();
const User = require('./models/user');

app.put('/users/:id', async (req, res) => {
  const { name, email } = req.body;
  const user = await User.findById(req.params.id);
  Object.assign(user, { name, email });
  await User.create({ name: req.body.name, email });
  const copy = Object.assign({}, req.body);
  res.json(copy);
});
