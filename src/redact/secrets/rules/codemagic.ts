import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Codemagic',
  source: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  rules: [namedRule('codemagic-api-token', 'Codemagic API token', ['codemagic'], base64url(43, 53))],
};
