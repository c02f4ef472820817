import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'MaxMind',
  source: 'https://dev.maxmind.com/license-key/',
  rules: [
    tokenRule('maxmind-license-key', 'MaxMind licence key', [alphanumeric(6), '_', alphanumeric(29), '_mmk']),
    namedRule(
      'maxmind-legacy-license-key',
      'MaxMind licence key (legacy)',
      ['maxmind', 'geoip'],
      alphanumeric(16),
      { words: 'license|key' },
    ),
  ],
};
