import CryptoJS from 'crypto-js';
import { scryptSync } from 'node:crypto';

export function keys(password: string, salt: string): unknown[] {
  const first = CryptoJS.PBKDF2(password, salt, { keySize: 8 }); // weakness
  const second = scryptSync(password, salt, 32, { N: 1024 }); // weakness
  return [first, second];
}

export function derive(base: CryptoKey, salt: Uint8Array): Promise<ArrayBuffer> {
  return crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 4096 }, // weakness
    base,
    256,
  );
}
