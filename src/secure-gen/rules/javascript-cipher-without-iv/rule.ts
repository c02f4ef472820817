import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Cipher whose key and IV are made from a password',
  cwe: [327, 329, 916],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'createCipher makes the key and the IV from the password, with MD5 and without a salt.',
  why: 'The same password gives the same key and IV each time: with counter modes two messages reveal each other, and passwords are tried fast.',
  hint: 'Use crypto.createCipheriv with a key from crypto.scrypt and a random IV; Node.js 22 has createCipher no more.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/deprecations.html#DEP0106',
    'https://cwe.mitre.org/data/definitions/329.html',
  ],
  match: [calls({ to: ['crypto.createCipher', 'crypto.createDecipher', 'createCipher', 'createDecipher'] })],
};
