import CryptoJS from 'crypto-js';

export async function seal(text: Uint8Array, key: CryptoKey): Promise<ArrayBuffer> {
  const iv = new Uint8Array(12);
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text); // weakness
}

export function sealText(text: string, key: CryptoJS.lib.WordArray): string {
  const options = { iv: CryptoJS.enc.Hex.parse('00000000000000000000000000000000') };
  return CryptoJS.AES.encrypt(text, key, options).toString(); // weakness
}
