import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cisco Meraki',
  source: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  rules: [
    namedRule('cisco-meraki-api-key', 'Cisco Meraki API key', ['^meraki', 'cisco meraki'], anyHex(40), {
      severity: 'critical',
    }),
  ],
};
