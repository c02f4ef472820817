import { namedRule } from '../named-rule.ts';
import { alphanumeric, hex, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Klaviyo',
  source: 'https://developers.klaviyo.com/en/docs/authenticate_',
  rules: [
    namedRule('klaviyo-api-key', 'Klaviyo private API key', ['klaviyo'], sequence('pk_', alphanumeric(34))),
    tokenRule('klaviyo-private-api-key', 'Klaviyo private API key with its account', [
      'pk_',
      alphanumeric(6),
      '_',
      hex(26, 34),
    ]),
  ],
};
