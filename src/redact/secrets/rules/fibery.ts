import { namedRule } from '../named-rule.ts';
import { hex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Fibery',
  source: 'https://the.fibery.io/@public/User_Guide/Guide/API-Quick-Start-254',
  rules: [namedRule('fibery-api-token', 'Fibery API token', ['fibery'], sequence(hex(8), '.', hex(35)))],
};
