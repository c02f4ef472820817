import { argument, calls, every } from '../../matching/calls.ts';
import { isBelow, isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const weakCurves = ['SECP192R1', 'SECT163K1', 'SECT163R2', 'SECT193R1', 'SECP160R1', 'BrainpoolP160R1'];

export const entry: RegistryEntry = {
  title: 'Key that is too short',
  cwe: [326],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'A key of this length can be found by computing.',
  why: 'Whoever works out the private key reads what was encrypted and signs in its owner’s name.',
  hint: 'Use 3072 bits (at least 2048) for RSA, DSA and Diffie-Hellman, and curves of at least 224 bits: Ed25519, X25519, SECP256R1.',
  references: [
    'https://cwe.mitre.org/data/definitions/326.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html#algorithms',
  ],
  match: [
    calls({
      to: ['rsa.generate_private_key', '*.rsa.generate_private_key'],
      where: argument([1, 'key_size'], isBelow(2048)),
    }),
    calls({
      to: [
        'dsa.generate_private_key',
        '*.dsa.generate_private_key',
        'dsa.generate_parameters',
        '*.dsa.generate_parameters',
      ],
      where: argument([0, 'key_size'], isBelow(2048)),
    }),
    calls({
      to: ['dh.generate_parameters', '*.dh.generate_parameters'],
      where: argument([1, 'key_size'], isBelow(2048)),
    }),
    calls({
      to: [
        'RSA.generate',
        'DSA.generate',
        'ElGamal.generate',
        '*.RSA.generate',
        '*.DSA.generate',
        '*.ElGamal.generate',
      ],
      where: argument([0, 'bits'], isBelow(2048)),
    }),
    calls({
      to: [
        'rsa.newkeys',
        'rsa.key.newkeys',
        'paramiko.RSAKey.generate',
        'RSAKey.generate',
        'paramiko.DSSKey.generate',
        'paramiko.rsakey.RSAKey.generate',
      ],
      where: argument([0, 'nbits', 'bits'], isBelow(2048)),
    }),
    calls({
      to: ['*.generate_key'],
      where: every(argument(0, isWritten(/TYPE_(?:RSA|DSA)/)), argument([1, 'bits'], isBelow(2048))),
    }),
    calls({
      to: ['ec.generate_private_key', '*.ec.generate_private_key'],
      where: argument([0, 'curve'], isWritten(new RegExp(weakCurves.join('|')))),
    }),
    calls({
      to: ['ECC.generate', '*.ECC.generate'],
      where: argument('curve', isWritten(/[pP]-?192|secp192|prime192/)),
    }),
  ],
};
