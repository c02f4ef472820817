import { namedRule } from '../named-rule.ts';
import { base64, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ImageKit',
  source: 'https://imagekit.io/docs/api-keys',
  rules: [
    namedRule(
      'imagekit-private-key',
      'ImageKit private key',
      ['imagekit', 'image kit'],
      sequence(oneOf('private_', 'public_'), base64(27), '='),
    ),
  ],
};
