import { namedRule } from '../named-rule.ts';
import { base64url, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bitrise',
  source: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
  rules: [
    namedRule('bitrise-access-token', 'Bitrise access token', ['bitrise'], base64url(86)),
    tokenRule('bitrise-workspace-token', 'Bitrise workspace token', [
      oneOf('bitwat_', 'bitpat_'),
      base64url(43, 110),
    ]),
  ],
};
