import CryptoJS from 'crypto-js';
import md5 from 'md5';

const algorithm = 'sha-1';

export async function receipts(order: string, bytes: Uint8Array): Promise<unknown[]> {
  const digest = await crypto.subtle.digest(algorithm, bytes); // weakness
  return [digest, md5(order), CryptoJS.SHA1(order).toString()]; // weakness
}
