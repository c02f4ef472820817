import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bitfinex',
  source: 'https://docs.bitfinex.com/docs/rest-auth',
  rules: [
    namedRule('bitfinex-api-key', 'Bitfinex API key or secret', ['bitfinex'], base64url(43), {
      severity: 'critical',
    }),
  ],
};
