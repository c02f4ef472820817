import { sameShape } from '../same-shape.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { enoughCharacters } from './support/enough-characters.ts';

export const entry: RegistryEntry = {
  tag: 'passport',
  normalise: (value) => value.replace(/[\s./-]/g, '').toUpperCase(),
  standIn: (value, { draw }) => (enoughCharacters(value) ? sameShape(value, draw) : undefined),
  looseSeparators: true,
  samples: ['C01X00T47', 'X1234567'],
};
