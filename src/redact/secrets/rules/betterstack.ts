import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Better Stack',
  source: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  rules: [
    namedRule(
      'betterstack-api-token',
      'Better Stack API token',
      ['better stack', 'better uptime', 'logtail'],
      alphanumeric(24),
    ),
  ],
};
