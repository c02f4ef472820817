import { createCipheriv, createDecipheriv } from 'node:crypto';

const start = Buffer.alloc(16);

export function encryptNote(text, key) {
  const cipher = createCipheriv('aes-256-cbc', key, start);
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}

export function decryptNote(stored, key) {
  const decipher = createDecipheriv('aes-256-cbc', key, start);
  return decipher.update(stored, 'base64', 'utf8') + decipher.final('utf8');
}
