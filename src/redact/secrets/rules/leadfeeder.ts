import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Leadfeeder',
  source: 'https://docs.leadfeeder.com/api/',
  rules: [
    namedRule(
      'leadfeeder-api-token',
      'Leadfeeder API token',
      ['leadfeeder', 'lead feeder'],
      base64url(43, 56),
    ),
  ],
};
