import { hasLuhnDigit } from '../check-digits/luhn.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Israel',
  sources: ['https://en.wikipedia.org/wiki/Israeli_identity_card'],
  numbers: [
    {
      id: 'il-identity-number',
      title: 'Israeli identity number',
      type: 'national-id',
      layouts: ['999999999', '99999999-9', '9-9999999-9'],
      pattern: /^(?!0{9})/,
      verify: hasLuhnDigit,
      strength: 1,
      words: ['teudat zehut', 'תעודת זהות', 'מספר זהות', 'ת ז', 'zehut', 'israeli id'],
    },
    {
      id: 'il-passport',
      title: 'Israeli passport',
      type: 'passport',
      layouts: ['99999999'],
      strength: 0,
      words: ['דרכון'],
      onlyWithWord: true,
    },
  ],
};
