import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Front',
  source: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
  rules: [
    namedRule(
      'front-api-token',
      'Front API token',
      ['frontapp', '^front api', '^front token'],
      custom(
        'ey[\\w-]{30,40}\\.ey[\\w-]{60,300}\\.[\\w-]{40,90}',
        (sample) => `ey${sample.alphanumeric(34)}.ey${sample.base64url(150)}.${sample.base64url(43)}`,
        (sample) => sample.alphanumeric(36),
        460,
      ),
    ),
  ],
};
