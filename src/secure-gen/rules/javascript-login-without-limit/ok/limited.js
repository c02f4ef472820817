const express = require('express');
const { rateLimit } = require('express-rate-limit');
const app = express();

app.post('/api/login', rateLimit({ windowMs: 60000, max: 5 }), async (req, res) => {
  const account = await accounts.find(req.body.name);
  const isRight = account && (await bcrypt.compare(req.body.password, account.passwordHash));
  res.sendStatus(isRight ? 204 : 401);
});
