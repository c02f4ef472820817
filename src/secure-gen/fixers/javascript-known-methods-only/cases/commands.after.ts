import type { Request, Response } from 'express';

const commands: Record<string, (value: unknown) => unknown> = { add, drop };

export function run(req: Request, res: Response): void {
  if (!Object.prototype.hasOwnProperty.call(commands, req.body.command)) {
    res.status(404).send('Not found');
    return;
  }
  res.json(commands[req.body.command](req.body.value));
}

export function start(req: Request, res: Response): void {
  const command = commands[req.params.command];
  res.json(command(req.body.value));
}
