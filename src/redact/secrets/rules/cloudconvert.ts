import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CloudConvert',
  source: 'https://cloudconvert.com/api/v2#authentication',
  rules: [
    namedRule(
      'cloudconvert-api-key',
      'CloudConvert API key',
      ['cloudconvert', 'cloud convert'],
      custom(
        '[\\w+=.-]{200,900}',
        (sample) => sample.base64url(240),
        (sample) => sample.base64url(150),
        900,
      ),
    ),
  ],
};
