const expressSession = require('express-session');

const cookie = { httpOnly: false, secure: true };

app.use(expressSession({ secret: process.env.SECRET, cookie })); // weakness

app.post('/login', (req, res) => {
  res.cookie('token', newToken(req), { secure: true, sameSite: 'strict' }); // weakness
});
