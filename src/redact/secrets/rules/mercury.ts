import { base64url, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mercury',
  source: 'https://docs.mercury.com/reference/getting-started-with-your-api',
  rules: [
    tokenRule(
      'mercury-production-token',
      'Mercury production API token',
      ['mercury_production_', oneOf('wma', 'rma', 'sma'), '_', base64url(40, 80)],
      { severity: 'critical' },
    ),
    tokenRule('mercury-sandbox-token', 'Mercury sandbox API token', [
      'mercury_sandbox_',
      oneOf('wma', 'rma', 'sma'),
      '_',
      base64url(40, 80),
    ]),
  ],
};
