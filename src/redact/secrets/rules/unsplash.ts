import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Unsplash',
  source: 'https://unsplash.com/documentation',
  rules: [namedRule('unsplash-access-key', 'Unsplash access or secret key', ['unsplash'], base64url(43))],
};
