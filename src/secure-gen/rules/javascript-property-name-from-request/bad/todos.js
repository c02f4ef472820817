const app = require('express')();
const settings = {};

app.put('/todos/:id', (req, res) => {
  const items = req.session.todos[req.params.id] || {};
  items[req.query.name] = req.query.text; // weakness
  res.end();
});

app.post('/settings', (req, res) => {
  const { key, value } = req.body;
  settings[key] = value; // weakness
  res.end();
});
