import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Linode (Akamai)',
  source: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  rules: [
    namedRule('linode-access-token', 'Linode personal access token', ['linode'], anyHex(64), {
      severity: 'critical',
    }),
  ],
};
