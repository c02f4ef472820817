import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Strava',
  source: 'https://developers.strava.com/docs/authentication/',
  rules: [namedRule('strava-client-secret', 'Strava client secret or token', ['strava'], hex(40))],
};
