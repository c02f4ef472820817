import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BulkSMS',
  source: 'https://www.bulksms.com/developer/json/v1/',
  rules: [namedRule('bulksms-token-secret', 'BulkSMS token', ['bulksms'], alphanumeric(29))],
};
