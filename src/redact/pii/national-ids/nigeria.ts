import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Nigeria',
  sources: [
    'https://nimc.gov.ng/about-nin/',
    'https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_Nigeria',
  ],
  numbers: [
    {
      id: 'ng-nin',
      title: 'Nigerian national identification number',
      type: 'national-id',
      layouts: ['99999999999'],
      strength: 0,
      words: ['nin', 'nimc', 'nigerian', 'national identification number'],
      onlyWithWord: true,
    },
    {
      id: 'ng-bvn',
      title: 'Nigerian bank verification number',
      type: 'national-id',
      layouts: ['99999999999'],
      pattern: /^2/,
      strength: 1,
      words: ['bvn', 'bank verification'],
      onlyWithWord: true,
    },
    {
      id: 'ng-licence-plate',
      title: 'Nigerian licence plate',
      type: 'national-id',
      layouts: ['AAA-999AA', 'AAA 999AA', 'AAA999AA', 'AAA-999-AA', 'AAA 999 AA'],
      strength: 0,
      words: ['plate', 'vehicle', 'registration', 'frsc', 'number plate', 'car'],
      onlyWithWord: true,
    },
  ],
};
