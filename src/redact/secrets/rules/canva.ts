import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Canva',
  source: 'https://www.canva.dev/docs/connect/authentication/',
  rules: [
    tokenRule('canva-client-secret', 'Canva client secret', ['cnvca', base64url(40, 60)]),
    namedRule('canva-client-id', 'Canva client identifier', ['canva'], sequence('OC-', base64url(11, 12)), {
      severity: 'low',
      words: 'id|client|key',
    }),
  ],
};
