const app = require('express')();
const User = require('./models/user');

app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id);
  Object.assign(user, req.body); // weakness
  await User.findByIdAndUpdate(req.params.id, req.body); // weakness
  await User.create({ ...req.body, created: Date.now() }); // weakness
  res.json(user);
});
