const express = require('express');
const app = express();

app.post('/api/login', async (req, res) => { // weakness
  const account = await accounts.find(req.body.name);
  const isRight = account && (await bcrypt.compare(req.body.password, account.passwordHash));
  res.sendStatus(isRight ? 204 : 401);
});
