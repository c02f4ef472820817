import { anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Persona',
  source: 'https://docs.withpersona.com/api-keys',
  rules: [
    tokenRule('persona-production-key', 'Persona production API key', [
      'persona_production_',
      anyHex(32, 64),
    ]),
    tokenRule('persona-sandbox-key', 'Persona sandbox API key', ['persona_sandbox_', anyHex(32, 64)]),
  ],
};
