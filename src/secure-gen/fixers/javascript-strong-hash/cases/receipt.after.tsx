import sha1 from 'sha1';
import { randomBytes, createHash } from 'node:crypto';

export const nonce = (): string => randomBytes(8).toString('hex');

export function Receipt({ order }: { order: string }) {
  return <code>{createHash('sha256').update(order + '|' + nonce()).digest('hex')}</code>;
}
