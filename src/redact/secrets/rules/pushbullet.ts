import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pushbullet',
  source: 'https://docs.pushbullet.com/',
  rules: [
    namedRule(
      'pushbullet-access-token',
      'Pushbullet access token',
      ['pushbullet'],
      sequence('o.', alphanumeric(32)),
    ),
  ],
};
