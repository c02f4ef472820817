import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hiveage',
  source: 'https://www.hiveage.com/api/',
  rules: [namedRule('hiveage-api-key', 'Hiveage API key', ['hiveage'], base64url(20))],
};
