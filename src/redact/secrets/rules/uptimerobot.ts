import { namedRule } from '../named-rule.ts';
import { digits, hex, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'UptimeRobot',
  source: 'https://uptimerobot.com/api/',
  rules: [
    namedRule(
      'uptimerobot-api-key',
      'UptimeRobot API key',
      ['uptimerobot'],
      sequence(oneOf('u', 'm', 'ur'), digits(6, 10), '-', hex(24, 32)),
    ),
  ],
};
