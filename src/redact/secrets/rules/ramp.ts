import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ramp',
  source: 'https://docs.ramp.com/developer-api/v1/authorization',
  rules: [
    tokenRule('ramp-client-secret', 'Ramp client secret', ['ramp_sec_', alphanumeric(48)], {
      severity: 'critical',
    }),
    tokenRule('ramp-client-id', 'Ramp client id', ['ramp_id_', alphanumeric(40)], { severity: 'low' }),
  ],
};
