import * as cp from 'child_process';

app.get('/ping', (req, res) => {
  const host = req.query.host;
  const command = 'ping -c 1 ' + host;
  cp.exec(command, (error, output) => res.json({ output })); // weakness
});
