import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Carbon Interface',
  source: 'https://docs.carboninterface.com/',
  rules: [
    namedRule(
      'carbon-interface-api-key',
      'Carbon Interface API key',
      ['carbon interface'],
      alphanumeric(20, 22),
    ),
  ],
};
