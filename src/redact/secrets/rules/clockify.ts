import { namedRule } from '../named-rule.ts';
import { base64 } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Clockify',
  source: 'https://docs.clockify.me/#section/Authentication',
  rules: [namedRule('clockify-api-key', 'Clockify API key', ['clockify'], base64(48))],
};
