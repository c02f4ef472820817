import { namedRule } from '../named-rule.ts';
import { base64, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Capsule CRM',
  source: 'https://developer.capsulecrm.com/v2/overview/authentication',
  rules: [
    namedRule(
      'capsule-crm-token',
      'Capsule CRM access token',
      ['capsule crm', 'capsule api', 'capsule token', 'capsule access'],
      sequence(base64(60, 88)),
      { words: 'token|key|access|secret' },
    ),
  ],
};
