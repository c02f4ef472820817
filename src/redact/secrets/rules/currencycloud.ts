import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Currencycloud',
  source: 'https://developer.currencycloud.com/api-reference/',
  rules: [
    namedRule(
      'currencycloud-api-key',
      'Currencycloud API key',
      ['currencycloud', 'currency cloud'],
      anyHex(64),
      { severity: 'critical' },
    ),
  ],
};
