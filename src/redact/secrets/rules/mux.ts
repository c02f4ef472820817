import { namedRule } from '../named-rule.ts';
import { base64, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mux',
  source: 'https://www.mux.com/docs/core/make-api-requests',
  rules: [
    namedRule('mux-token-secret', 'Mux access token secret', ['^mux'], base64(75)),
    namedRule('mux-token-id', 'Mux access token id', ['^mux'], uuid, { severity: 'low', words: 'token' }),
  ],
};
