import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Browshot',
  source: 'https://browshot.com/api/documentation',
  rules: [namedRule('browshot-api-key', 'Browshot API key', ['browshot'], base64url(28))],
};
