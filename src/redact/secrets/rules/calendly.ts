import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Calendly',
  source: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  rules: [
    namedRule(
      'calendly-client-secret',
      'Calendly client secret or legacy token',
      ['calendly'],
      base64url(32, 43),
    ),
  ],
};
