import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'JumpCloud',
  source: 'https://docs.jumpcloud.com/api/2.0/index.html',
  rules: [
    tokenRule('jumpcloud-api-key', 'JumpCloud API key', ['jca_', alphanumeric(36)], { severity: 'critical' }),
    namedRule('jumpcloud-legacy-api-key', 'JumpCloud API key of the old form', ['jumpcloud'], anyHex(40), {
      severity: 'critical',
    }),
  ],
};
