import fs from 'node:fs';

app.post('/remember', (req, res) => {
  const word = req.body.password;
  res.cookie('remember', word, { httpOnly: true }); // weakness
  fs.writeFileSync('users.txt', `${req.body.name}:${word}`); // weakness
});
