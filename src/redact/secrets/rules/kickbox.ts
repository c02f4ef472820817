import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kickbox',
  source: 'https://docs.kickbox.com/docs/authentication',
  rules: [
    namedRule(
      'kickbox-api-key',
      'Kickbox API key',
      ['kickbox'],
      sequence(oneOf('live_', 'test_'), alphanumeric(64)),
    ),
  ],
};
