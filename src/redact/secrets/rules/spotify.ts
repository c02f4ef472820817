import { namedRule } from '../named-rule.ts';
import { anyHex, base64url, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Spotify',
  source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  rules: [
    namedRule('spotify-client-secret', 'Spotify client secret', ['spotify'], anyHex(32)),
    namedRule(
      'spotify-access-token',
      'Spotify access or refresh token',
      ['spotify'],
      sequence(oneOf('BQ', 'AQ'), base64url(128, 320)),
      { words: 'token' },
    ),
  ],
};
