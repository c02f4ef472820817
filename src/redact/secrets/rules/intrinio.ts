import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Intrinio',
  source: 'https://docs.intrinio.com/documentation/web_api',
  rules: [
    namedRule(
      'intrinio-api-key',
      'Intrinio API key',
      ['intrinio'],
      custom(
        '[A-Za-z0-9+/=]{44}',
        (sample) => sample.base64(44),
        (sample) => sample.base64(43),
        44,
      ),
    ),
  ],
};
