import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Blitapp',
  source: 'https://help.blitapp.com/article/api',
  rules: [namedRule('blitapp-api-key', 'Blitapp API key', ['blitapp'], base64url(38, 44))],
};
