import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Airship',
  source: 'https://docs.airship.com/api/ua/',
  rules: [
    namedRule(
      'airship-master-secret',
      'Airship application key or master secret',
      ['airship', 'urban airship'],
      base64url(22),
    ),
  ],
};
