import { namedRule } from '../named-rule.ts';
import { anyHex, base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Adobe',
  source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  rules: [
    tokenRule('adobe-client-secret', 'Adobe client secret', ['p8e-', base64url(32)]),
    namedRule('adobe-client-id', 'Adobe client identifier', ['adobe'], anyHex(32)),
  ],
};
