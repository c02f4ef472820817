import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url, hex, oneOf, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Airtable',
  source: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  rules: [
    tokenRule('airtable-personal-access-token', 'Airtable personal access token', [
      oneOf('pat'),
      alphanumeric(14),
      '.',
      hex(64),
    ]),
    namedRule('airtable-api-key', 'Airtable API key', ['airtable'], sequence('key', alphanumeric(14))),
    namedRule(
      'airtable-oauth-token',
      'Airtable OAuth token',
      ['airtable'],
      sequence(alphanumeric(10, 60), '.v1.', base64url(20, 160), '.', hex(32, 160)),
    ),
  ],
};
