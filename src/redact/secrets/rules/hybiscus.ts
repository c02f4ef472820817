import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hybiscus',
  source: 'https://hybiscus.dev/docs/',
  rules: [namedRule('hybiscus-api-key', 'Hybiscus API key', ['hybiscus'], base64url(43))],
};
