import { calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Cipher that is broken',
  cwe: [327],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'DES, triple DES and RC4 do not keep what they encrypt secret.',
  why: 'A key of DES is found in a day, and much traffic under triple DES or RC4 tells parts of its content.',
  hint: 'Use aes.NewCipher with cipher.NewGCM, or chacha20poly1305.',
  references: ['https://pkg.go.dev/crypto/cipher#NewGCM', 'https://pkg.go.dev/crypto/des'],
  match: [calls({ to: ['des.NewCipher', 'des.NewTripleDESCipher', 'rc4.NewCipher', 'blowfish.NewCipher'] })],
};
