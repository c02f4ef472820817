import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CompanyHub',
  source: 'https://companyhub.com/docs/api-documentation',
  rules: [
    namedRule('companyhub-api-key', 'CompanyHub API key', ['companyhub', 'company hub'], alphanumeric(20)),
  ],
};
