const router = require('express').Router();

router.post('/notes', (req, res) => {
  const { lines } = req.body;
  const folder = req.body.folder;
  if (!folder || typeof folder !== 'string' || folder.includes('..')) {
    return res.status(400).end();
  }
  if (!Array.isArray(lines)) {
    res.status(400).send('Bad request');
    return;
  }
  for (let index = 0; index < lines.length; ++index) keep(folder, lines[index]);
  res.end();
});

module.exports = router;
