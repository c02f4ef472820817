import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Formsite',
  source: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  rules: [namedRule('formsite-access-token', 'Formsite access token', ['formsite'], alphanumeric(32))],
};
