import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FMFW.io',
  source: 'https://api.fmfw.io/',
  rules: [namedRule('fmfw-api-key', 'FMFW.io API key or secret', ['fmfw'], base64url(32))],
};
