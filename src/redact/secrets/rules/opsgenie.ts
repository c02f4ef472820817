import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Opsgenie',
  source: 'https://docs.opsgenie.com/docs/api-key-management',
  rules: [namedRule('opsgenie-api-key', 'Opsgenie API key', ['opsgenie', 'geniekey'], uuid)],
};
