const session = require('express-session');

app.use(session({ secret: process.env.SECRET, cookie: { secure: true, sameSite: 'lax' } }));

app.get('/widget', (req, res) => {
  res.cookie('theme', 'dark', { secure: true, sameSite: 'none' });
});
