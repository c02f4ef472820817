import helmet from 'helmet';

const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'unsafe-inline'"], // weakness
};

app.use(helmet.contentSecurityPolicy({ directives }));
