import { lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Prefect',
  source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  rules: [
    tokenRule('prefect-user-key', 'Prefect user API key', ['pnu_', lowerAlphanumeric(36)]),
    tokenRule('prefect-service-key', 'Prefect service account API key', ['pnb_', lowerAlphanumeric(36)]),
  ],
};
