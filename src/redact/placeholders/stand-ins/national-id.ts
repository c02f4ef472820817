import { sameShape } from '../same-shape.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { enoughCharacters } from './support/enough-characters.ts';

export const entry: RegistryEntry = {
  tag: 'nationalid',
  normalise: (value) => value.replace(/[\s./-]/g, '').toUpperCase(),
  standIn: (value, { draw }) => (enoughCharacters(value) ? sameShape(value, draw) : undefined),
  looseSeparators: true,
  samples: ['85.07.30-033.28', 'AB 12 34 56 C', '12345678Z', '0f8fad5b-d9cb-469f-a165-70867728950e'],
};
