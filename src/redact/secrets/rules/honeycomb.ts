import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, lowerAlphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Honeycomb',
  source: 'https://docs.honeycomb.io/get-started/configure/environments/manage-api-keys/',
  rules: [
    tokenRule('honeycomb-ingest-key', 'Honeycomb ingest key', [
      oneOf('hcaik_', 'hcxik_', 'hcbik_', 'hcaic_', 'hcxic_', 'hcbic_'),
      lowerAlphanumeric(58),
    ]),
    tokenRule('honeycomb-management-key', 'Honeycomb management key', [
      oneOf('hcamk_', 'hcxmk_', 'hcbmk_'),
      lowerAlphanumeric(26),
      ':',
      alphanumeric(32),
    ]),
    namedRule('honeycomb-legacy-api-key', 'Honeycomb API key of the old form', ['honeycomb'], anyHex(32)),
  ],
};
