import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Coralogix',
  source: 'https://coralogix.com/docs/user-guides/account-management/api-keys/',
  rules: [
    tokenRule('coralogix-api-key', 'Coralogix API key', [oneOf('cxtp_', 'cxup_', 'cxth_'), alphanumeric(30)]),
  ],
};
