import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Apify',
  source: 'https://docs.apify.com/platform/integrations/api',
  rules: [tokenRule('apify-api-token', 'Apify API token', ['apify_api_', alphanumeric(36)])],
};
