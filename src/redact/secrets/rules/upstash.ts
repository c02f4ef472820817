import { namedRule } from '../named-rule.ts';
import { base64url, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Upstash',
  source: 'https://upstash.com/docs/redis/features/restapi',
  rules: [
    namedRule(
      'upstash-rest-token',
      'Upstash REST token',
      ['upstash'],
      sequence('A', base64url(39, 120), oneOf('', '=', '==')),
      { words: 'token|password|key' },
    ),
  ],
};
