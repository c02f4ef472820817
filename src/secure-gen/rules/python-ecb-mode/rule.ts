import { argument, calls, every, missing } from '../../matching/calls.ts';
import { isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Blocks encrypted one by one (ECB)',
  cwe: [327],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'In this mode equal blocks of text become equal blocks of cipher text.',
  why: 'Patterns of the text stay visible, and blocks can be moved or repeated without anybody noticing.',
  hint: 'Use AES in GCM mode with a new nonce for each message.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html#cipher-modes',
    'https://cryptography.io/en/latest/hazmat/primitives/symmetric-encryption/#cryptography.hazmat.primitives.ciphers.modes.ECB',
  ],
  match: [
    calls({ to: ['*.modes.ECB', 'modes.ECB', 'ECB'] }),
    calls({
      to: ['*.Cipher.AES.new', 'AES.new'],
      where: argument([1, 'mode'], isWritten(/MODE_ECB|^1$/)),
    }),
    calls({ to: ['*.Cipher.AES.new', 'AES.new'], where: every(missing(1, 'mode')) }),
  ],
};
