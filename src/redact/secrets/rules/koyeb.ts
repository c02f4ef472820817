import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Koyeb',
  source: 'https://www.koyeb.com/docs/reference/api',
  rules: [
    namedRule('koyeb-api-token', 'Koyeb API token', ['koyeb'], lowerAlphanumeric(64), {
      severity: 'critical',
    }),
  ],
};
