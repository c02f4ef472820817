import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Statsig',
  source: 'https://docs.statsig.com/sdk-keys/api-keys/',
  rules: [
    tokenRule('statsig-secret-key', 'Statsig server secret key', ['secret-', alphanumeric(43)]),
    tokenRule('statsig-console-key', 'Statsig console API key', ['console-', alphanumeric(43)]),
    tokenRule('statsig-client-key', 'Statsig client SDK key', ['client-', alphanumeric(43)], {
      severity: 'low',
    }),
  ],
};
