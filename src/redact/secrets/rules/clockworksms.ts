import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Clockwork SMS',
  source: 'https://www.clockworksms.com/doc/',
  rules: [namedRule('clockworksms-api-key', 'Clockwork SMS API key', ['clockwork'], alphanumeric(40))],
};
