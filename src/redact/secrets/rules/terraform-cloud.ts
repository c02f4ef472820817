import { alphanumeric, urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Terraform Cloud',
  source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  rules: [
    tokenRule(
      'terraform-cloud-token',
      'Terraform Cloud API token',
      [alphanumeric(14), '.atlasv1.', urlSafe(60, 70)],
      { severity: 'critical' },
    ),
  ],
};
