import express from 'express';

const app = express();

app.post('/verify-otp', (req, res) => { // weakness
  res.json({ ok: codes.check(req.body.user, req.body.otp) });
});
