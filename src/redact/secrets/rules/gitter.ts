import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Gitter',
  source: 'https://developer.gitter.im/docs/authentication',
  rules: [namedRule('gitter-access-token', 'Gitter access token', ['gitter'], base64url(40))],
};
