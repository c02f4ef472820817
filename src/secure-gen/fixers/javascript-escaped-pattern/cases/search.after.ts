import type { Request, Response } from 'express';

export function search(req: Request, res: Response): void {
  const source = `^${String(req.query.word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`;
  const word = new RegExp(source, 'i');
  res.json(lines.filter((line) => word.test(line)));
}
