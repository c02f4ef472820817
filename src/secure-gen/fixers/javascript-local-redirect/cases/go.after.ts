import type { Request, Response } from 'express';

export const go = ({ query }: Request, res: Response): void => {
  const to = query.to as string;
  res.setHeader('Location', safeLocalPath(to));
  res.status(302).end();
};

/** The path, if it is one of this site; its start page otherwise. */
function safeLocalPath(target: unknown): string {
  return typeof target === 'string' && /^\/(?![\/\\\s])/.test(target) ? target : '/';
}
