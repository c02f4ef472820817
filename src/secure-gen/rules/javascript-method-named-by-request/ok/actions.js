const app = require('express')();
const actions = new Map([['play', start], ['pause', stop]]);
const labels = { play: 'Play' };

app.get('/do/:action/:value', (req, res) => {
  const action = actions.get(req.params.action);
  if (action) res.json(action(req.params.value));
  else res.json({ label: labels[req.params.action] });
});
