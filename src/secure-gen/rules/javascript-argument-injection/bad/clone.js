const { execFile, spawn } = require('child_process');

app.post('/mirrors', (req, res) => {
  execFile('git', ['clone', req.body.repository, 'mirror'], (error) => res.sendStatus(error ? 500 : 201)); // weakness
});

app.get('/pages', (req, res) => {
  const address = req.query.address;
  const args = ['-s', address];
  spawn('/usr/bin/curl', args).stdout.pipe(res); // weakness
});
