import { createHash } from 'node:crypto';

/** Digits of Bitcoin's base 58: no 0, O, I or l. */
export const bitcoinAlphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The same digits in the order of the XRP Ledger. */
export const rippleAlphabet = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** @returns the bytes that a number of base 58 stands for; undefined where a character is no digit */
export function decodeBase58(text: string, alphabet: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let index = 0; index < bytes.length; index++) {
      carry += bytes[index]! * 58;
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  const zero = alphabet.charAt(0);
  for (let index = 0; text.charAt(index) === zero; index++) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/** @returns version and payload of a Base58Check text (Bitcoin wiki, Base58Check encoding) whose check sum is right */
export function decodeBase58Check(text: string, alphabet: string): Uint8Array | undefined {
  const bytes = decodeBase58(text, alphabet);
  if (!bytes || bytes.length < 5) return undefined;
  const payload = bytes.subarray(0, -4);
  const sum = sha256(sha256(payload)).subarray(0, 4);
  return sum.equals(bytes.subarray(-4)) ? payload : undefined;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
