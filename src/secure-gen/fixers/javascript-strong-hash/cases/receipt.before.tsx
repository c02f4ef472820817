import sha1 from 'sha1';
import { randomBytes } from 'node:crypto';

export const nonce = (): string => randomBytes(8).toString('hex');

export function Receipt({ order }: { order: string }) {
  return <code>{sha1(order + '|' + nonce())}</code>;
}
