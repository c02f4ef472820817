import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Flickr',
  source: 'https://www.flickr.com/services/api/misc.api_keys.html',
  rules: [
    namedRule('flickr-access-token', 'Flickr API key', ['flickr'], alphanumeric(32)),
    namedRule('flickr-secret', 'Flickr secret', ['flickr'], anyHex(16), { words: 'secret' }),
  ],
};
