import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Flat',
  source: 'https://flat.io/developers/docs/api/authentication.html',
  rules: [namedRule('flat-io-token', 'Flat access token', ['flat io', 'flatio'], anyHex(128))],
};
