import { namedRule } from '../named-rule.ts';
import { anyHex, digits, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Avaza',
  source: 'https://api.avaza.com/swagger/ui/index',
  rules: [
    namedRule(
      'avaza-personal-access-token',
      'Avaza personal access token',
      ['avaza'],
      sequence(digits(2, 8), '-', anyHex(40)),
    ),
  ],
};
