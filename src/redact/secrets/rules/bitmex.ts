import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BitMEX',
  source: 'https://www.bitmex.com/app/apiKeysUsage',
  rules: [
    namedRule('bitmex-api-key', 'BitMEX API key', ['bitmex'], base64url(24)),
    namedRule('bitmex-api-secret', 'BitMEX API secret', ['bitmex'], base64url(48), { severity: 'critical' }),
  ],
};
