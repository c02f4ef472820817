import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ExchangeRate-API',
  source: 'https://www.exchangerate-api.com/docs/overview',
  rules: [
    namedRule(
      'exchangerate-api-key',
      'ExchangeRate-API key',
      ['exchangerate api', 'exchangerate key', 'exchange rate api'],
      anyHex(24),
      { words: 'key|api|token' },
    ),
  ],
};
