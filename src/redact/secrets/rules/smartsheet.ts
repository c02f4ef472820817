import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Smartsheet',
  source: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  rules: [namedRule('smartsheet-access-token', 'Smartsheet access token', ['smartsheet'], alphanumeric(37))],
};
