import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zoom',
  source: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  rules: [
    namedRule('zoom-client-secret', 'Zoom client secret', ['zoom'], alphanumeric(32), { words: 'secret' }),
    namedRule('zoom-secret-token', 'Zoom webhook secret token', ['zoom'], base64url(22), {
      words: 'secret|token',
    }),
  ],
};
