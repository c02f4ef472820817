import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FastSpring',
  source: 'https://developer.fastspring.com/reference/getting-started-with-your-api',
  rules: [
    namedRule('fastspring-api-credentials', 'FastSpring API credentials', ['fastspring'], base64url(22)),
  ],
};
