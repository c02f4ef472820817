import { namedRule } from '../named-rule.ts';
import { upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Eventbrite',
  source: 'https://www.eventbrite.com/platform/api#/introduction/authentication',
  rules: [
    namedRule(
      'eventbrite-token',
      'Eventbrite private token or API key',
      ['eventbrite'],
      upperAlphanumeric(20),
    ),
    namedRule('eventbrite-client-secret', 'Eventbrite client secret', ['eventbrite'], upperAlphanumeric(50)),
  ],
};
