import { execFileSync } from 'node:child_process';
import type { Request, Response } from 'express';

export function mirror(req: Request, res: Response): void {
  execFileSync('wget', ['--quiet', req.body.address]);
  execFileSync('git', ['fetch', req.query.remote as string], { cwd: '/srv/mirror' });
  res.sendStatus(204);
}
