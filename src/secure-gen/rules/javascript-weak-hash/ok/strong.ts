import { createHash, createSign } from 'node:crypto';

export function sign(payload: string, key: string): string {
  const digest = createHash('sha256').update(payload).digest('hex');
  return createSign('RSA-SHA256').update(digest).sign(key, 'hex');
}

export function etagOf(body: Buffer): string {
  return createHash('sha1').update(body).digest('base64');
}

export function avatar(email: string): string {
  const gravatarId = createHash('md5').update(email).digest('hex');
  return `https://avatars.example.com/${gravatarId}`;
}
