import type { Request, Response } from 'express';
import { logger } from './logger.js';

export function audit(req: Request, res: Response): void {
  const agent = req.headers['user-agent'] ?? 'none';
  logger.info(`visit by ${String(agent).replace(/[\r\n]/g, ' ')} to ${String(req.path).replace(/[\r\n]/g, ' ')}`);
  res.setHeader("X-Visitor", String(req.query.visitor).replace(/[\r\n]/g, '') as string);
}
