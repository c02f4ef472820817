import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Instamojo',
  source: 'https://docs.instamojo.com/reference/authentication',
  rules: [
    namedRule(
      'instamojo-token',
      'Instamojo client identifier or secret',
      ['instamojo'],
      alphanumeric(40, 128),
      { severity: 'critical' },
    ),
  ],
};
