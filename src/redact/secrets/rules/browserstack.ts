import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BrowserStack',
  source: 'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
  rules: [
    namedRule(
      'browserstack-access-key',
      'BrowserStack access key',
      ['browserstack', 'browser stack'],
      alphanumeric(20),
    ),
  ],
};
