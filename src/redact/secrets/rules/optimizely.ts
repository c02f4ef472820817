import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Optimizely',
  source: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  rules: [
    namedRule(
      'optimizely-access-token',
      'Optimizely personal access token',
      ['optimizely'],
      sequence('2:', base64url(40, 80)),
    ),
  ],
};
