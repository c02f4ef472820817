import cookieSession from 'cookie-session';

app.use(
  cookieSession({ name: 'session', keys: [process.env.KEY], secure: false }), // weakness
);
