import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CentralStationCRM',
  source: 'https://api.centralstationcrm.net/api-docs/',
  rules: [
    namedRule('centralstationcrm-api-key', 'CentralStationCRM API key', ['centralstation'], alphanumeric(30)),
  ],
};
