import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CrossBrowserTesting',
  source: 'https://crossbrowsertesting.com/apidocs/v3/',
  rules: [
    namedRule(
      'crossbrowsertesting-auth-key',
      'CrossBrowserTesting auth key',
      ['crossbrowsertesting', 'cross browser testing', '^cbt auth'],
      alphanumeric(16),
    ),
  ],
};
