import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GitGuardian',
  source: 'https://docs.gitguardian.com/api-docs/personal-access-tokens',
  rules: [
    namedRule(
      'gitguardian-api-key',
      'GitGuardian API key',
      ['gitguardian', 'ggshield'],
      alphanumeric(66, 74),
    ),
  ],
};
