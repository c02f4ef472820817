import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Malta',
  sources: ['https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/malta-tin.pdf'],
  numbers: [
    {
      id: 'mt-identity-card',
      title: 'Maltese identity card number',
      type: 'national-id',
      layouts: ['9999999A', '999999A', '99999A', '9999A', '999A'],
      pattern: /[MGAPLHBZ]$/,
      strength: 0.5,
      words: ['karta tal identita', 'maltese', 'identity card', 'id card'],
      onlyWithWord: true,
    },
    {
      id: 'mt-tax-number',
      title: 'Maltese tax number',
      type: 'tax-id',
      layouts: ['999999999'],
      strength: 0,
      words: ['malta tax', 'numru tat taxxa'],
      onlyWithWord: true,
    },
    {
      id: 'mt-passport',
      title: 'Maltese passport',
      type: 'passport',
      layouts: ['9999999'],
      strength: 0,
      words: [],
      onlyWithWord: true,
    },
  ],
};
