import { namedRule } from '../named-rule.ts';
import { sequence, upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Request Finance',
  source: 'https://docs.request.finance/',
  rules: [
    namedRule(
      'request-finance-api-key',
      'Request Finance API key',
      ['request finance'],
      sequence(
        upperAlphanumeric(7),
        '-',
        upperAlphanumeric(7),
        '-',
        upperAlphanumeric(7),
        '-',
        upperAlphanumeric(7),
      ),
    ),
  ],
};
