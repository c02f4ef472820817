import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Infracost',
  source: 'https://www.infracost.io/docs/integrations/environment_variables/',
  rules: [tokenRule('infracost-api-token', 'Infracost API token', ['ico-', alphanumeric(32)])],
};
