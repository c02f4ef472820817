import { alphanumeric, base64url, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Harness',
  source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  rules: [
    tokenRule(
      'harness-api-key',
      'Harness personal or service account token',
      [oneOf('pat.', 'sat.'), base64url(22), '.', alphanumeric(24), '.', alphanumeric(20)],
      { severity: 'critical' },
    ),
  ],
};
