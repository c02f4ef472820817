import { namedRule } from '../named-rule.ts';
import { anyHex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Everhour',
  source: 'https://everhour.docs.apiary.io/',
  rules: [
    namedRule(
      'everhour-api-key',
      'Everhour API key',
      ['everhour'],
      sequence(anyHex(4), '-', anyHex(4), '-', anyHex(6), '-', anyHex(6), '-', anyHex(8)),
    ),
  ],
};
