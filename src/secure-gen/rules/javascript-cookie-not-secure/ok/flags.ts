import session from 'express-session';

const options = { secure: true, httpOnly: true, sameSite: 'lax' } as const;

app.use(session({ secret: process.env.SECRET, cookie: { secure: process.env.NODE_ENV === 'production' } }));

app.post('/login', (req, res) => {
  res.cookie('session_id', newSession(req), options);
  res.cookie('theme', 'dark');
  res.cookie('token', newToken(req), { ...options, maxAge: 1000 });
});
