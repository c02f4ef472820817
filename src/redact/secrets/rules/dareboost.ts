import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dareboost',
  source: 'https://www.dareboost.com/en/documentation-api',
  rules: [namedRule('dareboost-api-token', 'Dareboost API token', ['dareboost'], alphanumeric(60))],
};
