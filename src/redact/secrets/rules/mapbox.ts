import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url, oneOf, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mapbox',
  source: 'https://docs.mapbox.com/api/accounts/tokens/',
  rules: [
    tokenRule('mapbox-secret-token', 'Mapbox secret access token', [
      'sk.eyJ1',
      base64url(40, 400),
      '.',
      base64url(22),
    ]),
    tokenRule('mapbox-temporary-token', 'Mapbox temporary access token', [
      'tk.eyJ1',
      base64url(40, 400),
      '.',
      base64url(22),
    ]),
    tokenRule(
      'mapbox-public-token',
      'Mapbox public access token',
      ['pk.eyJ1', base64url(40, 400), '.', base64url(22)],
      { severity: 'low' },
    ),
    namedRule(
      'mapbox-access-token',
      'Mapbox access token',
      ['mapbox'],
      sequence(oneOf('pk', 'sk', 'tk'), '.', alphanumeric(60), '.', alphanumeric(22)),
    ),
  ],
};
