import { sameShape } from '../same-shape.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { enoughCharacters } from './support/enough-characters.ts';

export const entry: RegistryEntry = {
  tag: 'taxid',
  normalise: (value) => value.replace(/[\s./-]/g, '').toUpperCase(),
  standIn: (value, { draw }) => (enoughCharacters(value) ? sameShape(value, draw) : undefined),
  looseSeparators: true,
  samples: ['12-3456789', 'DE123456789', '51 824 753 556'],
};
