import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ngrok',
  source: 'https://ngrok.com/docs/api/',
  rules: [
    namedRule(
      'ngrok-token',
      'ngrok authtoken or API key',
      ['ngrok'],
      sequence(alphanumeric(25, 30), '_', alphanumeric(18, 24)),
    ),
  ],
};
