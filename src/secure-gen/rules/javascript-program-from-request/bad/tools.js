const { spawn } = require('child_process');
const cp = require('child_process');

app.post('/tools', (req, res) => {
  const { tool, args } = req.body;
  const running = spawn(tool, args); // weakness
  running.stdout.pipe(res);
});

app.get('/scripts/:name', (req, res) => {
  cp.execFile(`./scripts/${req.params.name}`, (error, output) => res.send(output)); // weakness
});
