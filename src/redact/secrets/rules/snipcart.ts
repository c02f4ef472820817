import { namedRule } from '../named-rule.ts';
import { base64 } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Snipcart',
  source: 'https://docs.snipcart.com/v3/api-reference/authentication',
  rules: [namedRule('snipcart-api-key', 'Snipcart API key', ['snipcart'], base64(75))],
};
