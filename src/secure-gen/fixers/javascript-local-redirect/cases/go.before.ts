import type { Request, Response } from 'express';

export const go = ({ query }: Request, res: Response): void => {
  const to = query.to as string;
  res.setHeader('Location', to);
  res.status(302).end();
};
