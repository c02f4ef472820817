import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import CryptoJS from 'crypto-js';
import cookieSession from 'cookie-session';

const key = Buffer.from('invented-invented-invented-inven', 'utf8');

export function seal(text: string): unknown[] {
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12)); // weakness
  const mark = createHmac('sha256', 'invented').update(text).digest('hex'); // weakness
  return [cipher.update(text), mark, CryptoJS.AES.encrypt(text, 'invented').toString()]; // weakness
}

export const sessions = cookieSession({ keys: ['invented-one', 'invented-two'] }); // weakness
