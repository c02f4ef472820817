import type { Request, Response } from 'express';

const commands: Record<string, (value: unknown) => unknown> = { add, drop };

export function run(req: Request, res: Response): void {
  res.json(commands[req.body.command](req.body.value));
}

export function start(req: Request, res: Response): void {
  const command = commands[req.params.command];
  res.json(command(req.body.value));
}
