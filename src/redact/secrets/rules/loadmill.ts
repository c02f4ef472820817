import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Loadmill',
  source: 'https://docs.loadmill.com/integrations/api',
  rules: [namedRule('loadmill-api-token', 'Loadmill API token', ['loadmill'], alphanumeric(40))],
};
