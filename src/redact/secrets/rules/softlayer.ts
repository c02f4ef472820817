import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'SoftLayer',
  source: 'https://sldn.softlayer.com/article/authenticating-softlayer-api/',
  rules: [
    namedRule('softlayer-api-key', 'SoftLayer API key', ['softlayer'], lowerAlphanumeric(64)),
    namedRule('softlayer-short-named-api-key', 'SoftLayer API key', ['^sl api key'], lowerAlphanumeric(64), {
      words: false,
      keywords: ['sl_api', 'sl-api', 'slapi'],
    }),
  ],
};
