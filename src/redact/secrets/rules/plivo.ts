import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Plivo',
  source: 'https://www.plivo.com/docs/account/api/authentication',
  rules: [namedRule('plivo-auth-token', 'Plivo auth token', ['plivo'], alphanumeric(40))],
};
