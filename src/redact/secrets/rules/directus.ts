import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Directus',
  source: 'https://directus.io/docs/guides/connect/authentication',
  rules: [namedRule('directus-token', 'Directus static token or secret', ['directus'], base64url(32))],
};
