import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Last.fm',
  source: 'https://www.last.fm/api/authentication',
  rules: [namedRule('lastfm-api-key', 'Last.fm API key or shared secret', ['lastfm', 'last.fm'], anyHex(32))],
};
