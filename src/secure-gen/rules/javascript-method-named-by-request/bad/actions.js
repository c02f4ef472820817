const app = require('express')();
const actions = { play: start, pause: stop };

app.get('/do/:action/:value', (req, res) => {
  const action = actions[req.params.action];
  res.json(action(req.params.value)); // weakness
});

app.get('/now/:action', (req, res) => {
  res.json(actions[req.params.action]()); // weakness
});
