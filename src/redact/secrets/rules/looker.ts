import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Looker',
  source: 'https://cloud.google.com/looker/docs/api-auth',
  rules: [
    namedRule('looker-client-secret', 'Looker client secret', ['looker'], alphanumeric(24)),
    namedRule('looker-client-id', 'Looker client identifier', ['looker'], alphanumeric(20), {
      severity: 'low',
    }),
  ],
};
