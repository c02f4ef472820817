import { namedRule } from '../named-rule.ts';
import { base64, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Foursquare',
  source: 'https://docs.foursquare.com/developer/reference/authentication',
  rules: [
    tokenRule('foursquare-api-key', 'Foursquare API key', ['fsq3', base64(40, 60)]),
    namedRule(
      'foursquare-client-secret',
      'Foursquare client identifier or secret',
      ['foursquare'],
      upperAlphanumeric(48),
    ),
  ],
};
