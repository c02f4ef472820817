import type { Request, Response } from 'express';
import { logger } from './logger.js';

export function audit(req: Request, res: Response): void {
  const agent = req.headers['user-agent'] ?? 'none';
  logger.info(`visit by ${agent} to ${req.path}`);
  res.setHeader("X-Visitor", req.query.visitor as string);
}
