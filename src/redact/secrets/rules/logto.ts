import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Logto',
  source: 'https://docs.logto.io/integrate-logto/interact-with-management-api',
  rules: [namedRule('logto-app-secret', 'Logto application secret', ['logto'], alphanumeric(32))],
};
