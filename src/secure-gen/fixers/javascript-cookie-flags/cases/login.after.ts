import type { Response } from 'express';

export function welcome(res: Response, session: string): void {
  res
    .status(201)
    .cookie('session', session, { httpOnly: true, secure: true, sameSite: 'lax' })
    .end();
}

export function remember(res: Response, token: string): void {
  res.cookie('auth_token', token, {
    maxAge: 86_400_000,
    secure: true,
    httpOnly: true,
  });
}
