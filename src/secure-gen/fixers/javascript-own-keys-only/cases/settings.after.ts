import type { Request, Response } from 'express';

const settings: Record<string, unknown> = {};

export function put(req: Request, res: Response): void {
  if (['__proto__', 'constructor', 'prototype'].includes(String(req.params.name))) {
    res.status(400).send('Bad request');
    return;
  }
  settings[req.params.name] = req.body.value;
  res.sendStatus(204);
}

export function write(target: any, place: string, value: unknown): void {
  const parts = place.split('.');
  if (parts.some((key) => ['__proto__', 'constructor', 'prototype'].includes(key))) {
    throw new Error('Key that is not allowed');
  }
  while (parts.length > 1) {
    const part = parts.shift()!;
    target = target[part] = target[part] || {};
  }
  target[parts[0]!] = value;
}
