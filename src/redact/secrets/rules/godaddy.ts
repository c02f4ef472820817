import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GoDaddy',
  source: 'https://developer.godaddy.com/getstarted',
  rules: [
    namedRule('godaddy-api-key', 'GoDaddy API key', ['godaddy'], base64url(30, 37)),
    namedRule('godaddy-api-secret', 'GoDaddy API secret', ['godaddy'], base64url(21, 24), {
      severity: 'critical',
      words: 'secret',
    }),
  ],
};
