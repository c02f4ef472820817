import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Baseten',
  source: 'https://docs.baseten.co/observability/api-keys',
  rules: [
    namedRule(
      'baseten-api-key',
      'Baseten API key',
      ['baseten'],
      sequence(alphanumeric(8), '.', alphanumeric(32)),
    ),
  ],
};
