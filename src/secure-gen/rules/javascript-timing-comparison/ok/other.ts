import { createHash, timingSafeEqual } from 'node:crypto';

export function isAllowed(given: string, token: string): boolean {
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a, b);
}

export function isComplete(form: { password: string; passwordConfirmation: string; token?: string }): boolean {
  if (form.token === undefined || typeof form.token !== 'string' || form.token === '') return false;
  return form.password === form.passwordConfirmation;
}

export function isComma(token: { kind: number }): boolean {
  return token.kind === Kind.Comma;
}

export function isPlus(token: number): boolean {
  return token === SyntaxKind.Plus;
}
