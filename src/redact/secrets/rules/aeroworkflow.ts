import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Aero Workflow',
  source: 'https://api.aeroworkflow.com/',
  rules: [
    namedRule(
      'aeroworkflow-api-key',
      'Aero Workflow API key',
      ['aeroworkflow', 'aero workflow'],
      alphanumeric(20),
    ),
  ],
};
