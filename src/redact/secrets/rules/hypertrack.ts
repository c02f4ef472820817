import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'HyperTrack',
  source: 'https://developer.hypertrack.com/docs',
  rules: [
    namedRule('hypertrack-secret-key', 'HyperTrack secret key', ['hypertrack'], base64url(54)),
    namedRule('hypertrack-account-id', 'HyperTrack account identifier', ['hypertrack'], base64url(27), {
      severity: 'low',
      words: 'id|key|account',
    }),
  ],
};
