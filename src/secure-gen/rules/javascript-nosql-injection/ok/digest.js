const crypto = require('crypto');
const { createHash, createVerify } = require('node:crypto');

app.post('/callback', (req, res) => {
  const expected = crypto.createHmac('sha256', process.env.CALLBACK_KEY).update(req.body.text).digest('hex');
  const tag = createHash('sha256').update(req.body.text).digest('hex');
  const verifier = createVerify('RSA-SHA256');
  verifier.update(req.body.text);
  res.json({ tag, same: crypto.timingSafeEqual(Buffer.from(expected), Buffer.from(req.get('x-mac'))) });
});
