import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'BeeBole',
  source: 'https://beebole.com/timesheet-api',
  rules: [namedRule('beebole-api-token', 'BeeBole API token', ['beebole'], anyHex(40))],
};
