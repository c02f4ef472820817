import { namedRule } from '../named-rule.ts';
import { anyHex, hex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ghost',
  source: 'https://ghost.org/docs/admin-api/#token-authentication',
  rules: [
    namedRule('ghost-admin-api-key', 'Ghost admin API key', ['^ghost'], sequence(hex(24), ':', hex(64)), {
      severity: 'critical',
    }),
    namedRule('ghost-content-api-key', 'Ghost content API key', ['^ghost'], anyHex(26), { severity: 'low' }),
  ],
};
