import helmet from 'helmet';

export const protect = (app) => {
  app.use(
    helmet({
      crossOriginResourcePolicy: { policy: 'same-site' },
    }),
  );
};
