import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Tunisia',
  sources: ['https://fr.wikipedia.org/wiki/Carte_d%27identit%C3%A9_nationale_tunisienne'],
  numbers: [
    {
      id: 'tn-identity-card',
      title: 'Tunisian identity card number',
      type: 'national-id',
      layouts: ['99999999'],
      strength: 0,
      words: ['cin', 'carte d identite', 'بطاقة التعريف'],
      onlyWithWord: true,
    },
  ],
};
