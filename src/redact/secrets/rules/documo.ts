import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Documo',
  source: 'https://docs.documo.com/',
  rules: [
    namedRule(
      'documo-api-key',
      'Documo API key',
      ['documo'],
      custom(
        'ey[A-Za-z0-9_-]{34}\\.ey[\\w-]{100,300}\\.[\\w-]{30,60}',
        (sample) => `ey${sample.alphanumeric(34)}.ey${sample.base64url(150)}.${sample.base64url(43)}`,
        (sample) => sample.alphanumeric(36),
        400,
      ),
    ),
  ],
};
