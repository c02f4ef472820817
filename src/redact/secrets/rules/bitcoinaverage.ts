import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BitcoinAverage',
  source: 'https://apiv2.bitcoinaverage.com/',
  rules: [
    namedRule(
      'bitcoinaverage-api-key',
      'BitcoinAverage API key',
      ['bitcoinaverage', 'bitcoin average'],
      base64url(43),
    ),
  ],
};
