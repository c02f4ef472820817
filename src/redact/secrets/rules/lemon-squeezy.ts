import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lemon Squeezy',
  source: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
  rules: [
    namedRule(
      'lemon-squeezy-api-key',
      'Lemon Squeezy API key',
      ['lemonsqueezy', 'lemon squeezy'],
      custom(
        'ey[\\w-]{30,60}\\.ey[\\w-]{100,440}\\.[\\w-]{300,400}',
        (sample) => `ey${sample.alphanumeric(34)}.ey${sample.base64url(250)}.${sample.base64url(342)}`,
        (sample) => sample.alphanumeric(36),
        905,
      ),
      { severity: 'critical' },
    ),
  ],
};
