import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'SoftLayer',
  source: 'https://sldn.softlayer.com/article/authenticating-softlayer-api/',
  rules: [
    namedRule(
      'softlayer-api-key',
      'SoftLayer API key',
      ['softlayer', '^sl api', '^sl apikey'],
      lowerAlphanumeric(64),
    ),
  ],
};
