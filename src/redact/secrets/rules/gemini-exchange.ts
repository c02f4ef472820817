import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Gemini (exchange)',
  source: 'https://docs.gemini.com/rest-api/',
  rules: [
    tokenRule(
      'gemini-exchange-api-key',
      'Gemini exchange API key',
      [oneOf('master-', 'account-'), alphanumeric(20)],
      { severity: 'critical' },
    ),
    namedRule(
      'gemini-exchange-api-secret',
      'Gemini exchange API secret',
      ['gemini api secret', 'gemini secret'],
      alphanumeric(27, 28),
      { severity: 'critical', words: false },
    ),
  ],
};
