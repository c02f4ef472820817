import { timingSafeEqual } from 'node:crypto';

export class Door {
  readonly #password: string;

  constructor(password: string) {
    this.#password = password;
  }

  opensFor(request: { readonly headers: Record<string, string>; readonly password?: string }): boolean {
    const given = request.headers['x-password'];
    return isSameText(request.password, given);
  }
}

/** Takes as long whichever sign differs. */
function isSameText(given: unknown, expected: unknown): boolean {
  if (typeof given !== 'string' || typeof expected !== 'string') return false;
  const left = Buffer.from(given);
  const right = Buffer.from(expected);
  return left.length === right.length && timingSafeEqual(left, right);
}
