import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'cloudplan',
  source: 'https://www.cloudplan.net/en/',
  rules: [namedRule('cloudplan-api-key', 'cloudplan API key', ['cloudplan'], base64url(32))],
};
