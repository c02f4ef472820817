import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Makes the text that is stored for a user instead of the password.
 *
 * @param password any text that is not empty
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  const digest = createHash('sha256').update(salt + password).digest('hex');
  return `${salt}:${digest}`;
}

/** Whether this is exactly the password that `stored` was made from; false too where `stored` is no such text. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [salt, digest] = stored.split(':');
  if (!salt || !/^[\da-f]{64}$/.test(digest ?? '')) return false;
  const actual = createHash('sha256').update(salt + password).digest('hex');
  return timingSafeEqual(Buffer.from(actual, 'hex'), Buffer.from(digest!, 'hex'));
}
