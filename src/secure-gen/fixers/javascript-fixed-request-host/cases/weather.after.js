const app = require('express')();

app.get('/weather/:place', async (req, res) => {
  const address = `https://${req.params.place}.weather.example.org/now`;
  if (!/^[\w-]+$/.test(String(req.params.place))) {
    res.status(400).send('Bad request');
    return;
  }
  const answer = await fetch(address);
  res.json(await answer.json());
});
