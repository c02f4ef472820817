const app = require('express')();

app.get('/weather/:place', async (req, res) => {
  const address = `https://${req.params.place}.weather.example.org/now`;
  const answer = await fetch(address);
  res.json(await answer.json());
});
