import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Livestorm',
  source: 'https://developers.livestorm.co/docs/authorization',
  rules: [
    namedRule(
      'livestorm-api-token',
      'Livestorm API token',
      ['livestorm'],
      custom(
        'ey[\\w-]{17,60}\\.ey[\\w-]{60,400}\\.[\\w-]{43}',
        (sample) => `ey${sample.alphanumeric(34)}.ey${sample.base64url(150)}.${sample.base64url(43)}`,
        (sample) => sample.alphanumeric(36),
        507,
      ),
    ),
  ],
};
