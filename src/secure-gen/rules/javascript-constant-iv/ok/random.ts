import { createCipheriv, randomBytes, randomFillSync } from 'node:crypto';

export function seal(text: string, key: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function sealAgain(text: string, key: Buffer): Buffer {
  const iv = Buffer.alloc(16);
  randomFillSync(iv);
  return createCipheriv('aes-256-cbc', key, iv).update(text);
}

export async function sealWeb(text: Uint8Array, key: CryptoKey): Promise<ArrayBuffer> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
}
