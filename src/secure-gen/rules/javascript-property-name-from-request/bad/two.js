const counts = {};
const labels = {};

router.post('/votes', (req, res) => {
  counts[req.body.choice] = (counts[req.body.choice] ?? 0) + 1; // weakness
  labels[req.body.choice] = req.body.label; // weakness
  res.json(counts);
});
