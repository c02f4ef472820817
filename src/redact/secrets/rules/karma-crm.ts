import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Karma CRM',
  source: 'https://www.karmacrm.com/',
  rules: [namedRule('karma-crm-api-token', 'Karma CRM API token', ['karma'], alphanumeric(20))],
};
