import { inspect } from 'node:util';

export function onError(err: Error, req: Request, res: Response, next: NextFunction): void {
  const details = { message: 'failed', stack: err.stack };
  res.status(500).json(details); // weakness
}

export function onOther(err: Error, req: Request, res: Response): void {
  res.end(`failed: ${inspect(err)}`); // weakness
}
