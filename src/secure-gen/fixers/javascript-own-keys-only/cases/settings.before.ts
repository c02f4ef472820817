import type { Request, Response } from 'express';

const settings: Record<string, unknown> = {};

export function put(req: Request, res: Response): void {
  settings[req.params.name] = req.body.value;
  res.sendStatus(204);
}

export function write(target: any, place: string, value: unknown): void {
  const parts = place.split('.');
  while (parts.length > 1) {
    const part = parts.shift()!;
    target = target[part] = target[part] || {};
  }
  target[parts[0]!] = value;
}
