import type { Request, Response } from 'express';
import { logger } from './logger.js';

export function signIn(req: Request, res: Response): void {
  const { name, password } = req.body;
  logger.debug({ name, password: '[redacted]' }, 'sign-in');
  console.log(`token [redacted] of ${name}`);
  res.sendStatus(204);
}
