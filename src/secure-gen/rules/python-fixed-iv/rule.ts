import { argument, calls } from '../../matching/calls.ts';
import { isFixed } from '../../matching/fixed.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const ciphers = ['AES', 'DES', 'DES3', 'Blowfish', 'CAST', 'ARC2'];

export const entry: RegistryEntry = {
  title: 'Initialisation vector or nonce that never changes',
  cwe: [329, 323, 1204],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'Every message is encrypted with this same initialisation vector or nonce.',
  why: 'Equal beginnings of messages become visible; with GCM, CTR and ChaCha20 two messages give away their texts and the key that seals them.',
  hint: 'Take a new one for each message from os.urandom and send it in front of the cipher text.',
  references: [
    'https://cwe.mitre.org/data/definitions/329.html',
    'https://cryptography.io/en/latest/hazmat/primitives/symmetric-encryption/#module-cryptography.hazmat.primitives.ciphers.modes',
  ],
  match: [
    calls({
      to: ciphers.flatMap((name) => [`*.Cipher.${name}.new`, `${name}.new`]),
      where: argument([2, 'iv', 'IV', 'nonce'], isFixed()),
    }),
    calls({
      to: ['CBC', 'CTR', 'GCM', 'OFB', 'CFB', 'CFB8', 'XTS'].flatMap((name) => [
        `*.modes.${name}`,
        `modes.${name}`,
      ]),
      where: argument([0, 'initialization_vector', 'nonce', 'tweak'], isFixed()),
    }),
    calls({
      to: ['*.ChaCha20.new', '*.ChaCha20_Poly1305.new', 'ChaCha20.new'],
      where: argument('nonce', isFixed()),
    }),
    calls({
      to: ['*.AESGCM().encrypt', '*.AESCCM().encrypt', '*.ChaCha20Poly1305().encrypt', 'AESGCM().encrypt'],
      where: argument([0, 'nonce'], isFixed()),
    }),
  ],
};
