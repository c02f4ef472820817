app.get('/orders', async (req, res) => {
  try {
    res.json(await orders.all());
  } catch (err) {
    res.status(500).send(err.stack); // weakness
  }
});

app.get('/items', (req, res) => {
  db.all('SELECT * FROM items', (error, rows) => {
    if (error) return res.status(500).json({ ok: false, error }); // weakness
    res.json(rows);
  });
});
