import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  tag: 'person',
  normalise: (value) => value.normalize('NFC').replace(/\s+/g, ' ').trim(),
  samples: ['Marlin Quist', 'Ödön Bárány', "Niamh O'Shaunessy", 'mquist'],
};
