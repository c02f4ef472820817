import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { has } from '../../matching/check.ts';
import { isFixedBytes } from '../../matching/fixed-bytes.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Same IV for every message',
  cwe: [329, 1204],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'The initialisation vector is a constant.',
  why: 'Messages that begin alike look alike; with GCM and CTR two messages under one IV reveal each other, and with GCM tags can be forged.',
  hint: 'Make a new IV with crypto.randomBytes(12) (GCM) or 16 (CBC) for every message, and keep it in front of the ciphertext.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/crypto.html#cryptocreatecipherivalgorithm-key-iv-options',
    'https://cwe.mitre.org/data/definitions/329.html',
  ],
  match: [
    calls({ to: ['*.createCipheriv', 'createCipheriv'], where: argument(2, isFixedBytes) }),
    calls({
      to: ['*.encrypt'],
      receiver: /\b(?:AES|CryptoJS|DES|TripleDES)\b/,
      where: argument(2, has(['iv'], isFixedBytes)),
    }),
    calls({
      to: ['*.encrypt'],
      receiver: /\bsubtle\b/,
      where: argument(0, has(['iv', 'counter'], isFixedBytes)),
    }),
  ],
};
