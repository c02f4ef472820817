import { isBalticPersonalCode } from './estonia.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lithuania',
  sources: ['https://lt.wikipedia.org/wiki/Asmens_kodas'],
  numbers: [
    {
      id: 'lt-personal-code',
      title: 'Lithuanian personal code',
      type: 'national-id',
      layouts: ['99999999999'],
      pattern: /^[1-6]/,
      verify: isBalticPersonalCode,
      strength: 2.6,
      words: ['asmens kodas', 'personal code'],
    },
    {
      id: 'lt-passport',
      title: 'Lithuanian passport',
      type: 'passport',
      layouts: ['99999999', 'AA999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
