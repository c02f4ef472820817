import { upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Octopus Deploy',
  source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  rules: [tokenRule('octopus-deploy-api-key', 'Octopus Deploy API key', ['API-', upperAlphanumeric(25, 32)])],
};
