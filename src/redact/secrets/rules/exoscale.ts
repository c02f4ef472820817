import { namedRule } from '../named-rule.ts';
import { base64url, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Exoscale',
  source: 'https://community.exoscale.com/product/iam/quick-start/',
  rules: [
    tokenRule('exoscale-api-key', 'Exoscale API key', ['EXO', hex(24)], { severity: 'low' }),
    namedRule('exoscale-api-secret', 'Exoscale API secret', ['exoscale'], base64url(43), {
      severity: 'critical',
    }),
  ],
};
