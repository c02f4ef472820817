import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Klipfolio',
  source: 'https://apidocs.klipfolio.com/',
  rules: [namedRule('klipfolio-api-key', 'Klipfolio API key', ['klipfolio'], anyHex(40))],
};
