const helmet = require('helmet');

app.use(helmet({ contentSecurityPolicy: false })); // weakness
api.use(
  helmet({ frameguard: false, hsts: { maxAge: 1000 } }), // weakness
);
