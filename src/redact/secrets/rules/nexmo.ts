import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Vonage (Nexmo)',
  source: 'https://developer.vonage.com/en/account/secret-management',
  rules: [
    namedRule('nexmo-api-secret', 'Vonage (Nexmo) API secret', ['nexmo', 'vonage'], alphanumeric(16), {
      words: 'secret',
    }),
  ],
};
