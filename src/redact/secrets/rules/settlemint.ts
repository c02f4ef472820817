import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'SettleMint',
  source: 'https://console.settlemint.com/documentation/docs/using-platform/personal-access-tokens/',
  rules: [
    tokenRule('settlemint-personal-token', 'SettleMint personal access token', ['sm_pat_', alphanumeric(16)]),
    tokenRule('settlemint-application-token', 'SettleMint application access token', [
      'sm_aat_',
      alphanumeric(16),
    ]),
    tokenRule('settlemint-service-token', 'SettleMint service access token', ['sm_sat_', alphanumeric(16)]),
  ],
};
