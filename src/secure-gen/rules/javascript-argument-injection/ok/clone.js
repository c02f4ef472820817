const { execFile, spawn } = require('child_process');

app.post('/mirrors', (req, res) => {
  execFile('git', ['clone', '--', req.body.repository, 'mirror'], () => res.sendStatus(201));
  execFile('git', ['log', `--author=${req.body.author}`], () => {});
  if (!req.body.url.startsWith('https://')) return res.sendStatus(400);
  spawn('curl', ['-s', req.body.url]);
  spawn('echo', [req.body.text]);
});
