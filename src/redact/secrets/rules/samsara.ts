import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Samsara',
  source: 'https://developers.samsara.com/docs/authentication',
  rules: [tokenRule('samsara-api-token', 'Samsara API token', ['samsara_api_', alphanumeric(30)])],
};
