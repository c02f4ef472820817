import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'IP Geolocation by Whois XML',
  source: 'https://geo.ipify.org/docs',
  rules: [
    namedRule('geoipify-api-key', 'Whois XML (ipify) API key', ['ipify'], alphanumeric(32)),
    tokenRule('geoipify-api-key-new', 'Whois XML API key', ['at_', alphanumeric(29)]),
  ],
};
