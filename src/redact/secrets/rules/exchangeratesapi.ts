import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Exchangerates API',
  source: 'https://exchangeratesapi.io/documentation/',
  rules: [
    namedRule(
      'exchangeratesapi-access-key',
      'Exchangerates API access key',
      ['exchangeratesapi', 'exchangerates', 'exchange rates'],
      alphanumeric(32),
    ),
  ],
};
