import * as CryptoJS from 'crypto-js';

export function seal(text: string, key: string): string[] {
  const first = CryptoJS.TripleDES.encrypt(text, key).toString(); // weakness
  const options = { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.Pkcs7 };
  const second = CryptoJS.AES.encrypt(text, CryptoJS.enc.Utf8.parse(key), options); // weakness
  return [first, second.toString()];
}
