import helmet from 'helmet';

export const protect = (app) => {
  app.use(
    helmet({
      contentSecurityPolicy: false,
      noSniff: false,
      crossOriginResourcePolicy: { policy: 'same-site' },
    }),
  );
};
