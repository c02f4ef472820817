import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cloudsmith',
  source: 'https://help.cloudsmith.io/docs/api-key',
  rules: [
    tokenRule('cloudsmith-api-key', 'Cloudsmith API key', ['csa_', alphanumeric(36)]),
    namedRule(
      'cloudsmith-legacy-api-key',
      'Cloudsmith API key or entitlement token of the old form',
      ['cloudsmith'],
      anyHex(40),
    ),
  ],
};
