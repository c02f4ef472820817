const { spawn, execFile } = require('child_process');

const tools = { count: 'wc', sort: 'sort' };

app.post('/tools', (req, res) => {
  const program = tools[req.body.tool];
  if (!program) return res.sendStatus(404);
  spawn(program, ['input.txt']).stdout.pipe(res);
  execFile('wc', ['-l', 'input.txt']);
});
