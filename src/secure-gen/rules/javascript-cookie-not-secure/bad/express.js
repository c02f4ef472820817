const session = require('express-session');

app.use(session({ secret: process.env.SECRET, cookie: { secure: false, maxAge: 3600000 } })); // weakness

app.post('/login', (req, res) => {
  res.cookie('session_id', newSession(req), { httpOnly: true, sameSite: 'lax' }); // weakness
  res.cookie('authToken', newToken(req)); // weakness
});
