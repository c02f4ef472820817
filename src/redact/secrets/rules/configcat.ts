import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ConfigCat',
  source: 'https://configcat.com/docs/sdk-reference/overview/',
  rules: [
    tokenRule('configcat-sdk-key', 'ConfigCat SDK key', [
      'configcat-sdk-1/',
      base64url(22),
      '/',
      base64url(22),
    ]),
    namedRule(
      'configcat-legacy-sdk-key',
      'ConfigCat SDK key of the old form',
      ['configcat'],
      sequence(base64url(22), '/', base64url(22)),
    ),
  ],
};
