import { argument, calls } from '../../matching/calls.ts';
import { matches } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Cipher that does not keep its content secret',
  cwe: [327],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'This cipher is broken, or encrypts each block alone (ECB, which `AES` alone means).',
  why: 'DES, RC2 and RC4 can be undone; with ECB equal blocks stay equal, so that the content shows through.',
  hint: 'Use Cipher.getInstance("AES/GCM/NoPadding") with a new nonce of 12 bytes for each message.',
  references: [
    'https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html#cipher-algorithms',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
  ],
  match: [
    calls({
      to: ['Cipher.getInstance'],
      where: argument(
        0,
        matches(
          /^(?:AES|(?:AES|Blowfish)\/ECB\b.*|(?:DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish)(?:\/.*)?)$/i,
        ),
      ),
    }),
    calls({
      to: ['KeyGenerator.getInstance', 'SecretKeyFactory.getInstance'],
      where: argument(0, matches(/^(?:DES|DESede|RC2|RC4|ARCFOUR|PBEWithMD5AndDES)$/i)),
    }),
  ],
};
