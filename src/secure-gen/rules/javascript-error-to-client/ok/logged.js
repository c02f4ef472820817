app.get('/orders', async (req, res) => {
  try {
    res.json(await orders.all());
  } catch (err) {
    log.error(err.stack);
    res.status(500).json({ error: 'Something went wrong', code: err.code === 404 ? 1 : 2 });
  }
});

app.get('/stack', (req, res) => {
  const error = 'no such stack';
  res.status(404).json({ error });
});

app.get('/report', (req, res) => {
  reports.read((err, text) => (err ? res.status(500).send(`No report: ${err}`) : res.send(text)));
});
