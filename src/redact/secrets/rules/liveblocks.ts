import { namedRule } from '../named-rule.ts';
import { base64url, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Liveblocks',
  source: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints',
  rules: [
    namedRule(
      'liveblocks-secret-key',
      'Liveblocks secret key',
      ['liveblocks'],
      sequence(oneOf('sk_prod_', 'sk_dev_'), base64url(40, 80)),
    ),
  ],
};
