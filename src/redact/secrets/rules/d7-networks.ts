import { namedRule } from '../named-rule.ts';
import { base64, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'D7 Networks',
  source: 'https://d7networks.com/docs/',
  rules: [
    namedRule(
      'd7-networks-token',
      'D7 Networks API key',
      ['d7network', 'd7 network', '^d7sms'],
      sequence(base64(20, 24), '=='),
    ),
  ],
};
