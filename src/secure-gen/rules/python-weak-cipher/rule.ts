import { calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const old = ['DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'XOR'];
const oldAlgorithms = ['ARC4', 'TripleDES', 'Blowfish', 'IDEA', 'CAST5', 'SEED', 'RC2'];

export const entry: RegistryEntry = {
  title: 'Broken or outdated cipher',
  cwe: [327],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message:
    'This cipher no longer keeps anything secret: its keys or its blocks are too short, or it is broken.',
  why: 'What was encrypted can be read by trying keys, by collisions of blocks, or from patterns in the key stream.',
  hint: 'Use AES in GCM mode (cryptography: AESGCM, or Fernet; PyCryptodome: AES.MODE_GCM) or ChaCha20-Poly1305.',
  references: [
    'https://cryptography.io/en/latest/hazmat/decrepit/ciphers/',
    'https://cwe.mitre.org/data/definitions/327.html',
  ],
  match: [
    calls({ to: old.flatMap((name) => [`*.Cipher.${name}.new`, `${name}.new`]) }),
    calls({ to: oldAlgorithms.flatMap((name) => [`*.algorithms.${name}`, `algorithms.${name}`]) }),
    calls({ to: ['pyDes.des', 'pyDes.triple_des', 'des.DesKey'] }),
  ],
};
