import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mixpanel',
  source: 'https://developer.mixpanel.com/reference/authentication',
  rules: [
    namedRule('mixpanel-api-secret', 'Mixpanel project token or API secret', ['mixpanel'], anyHex(32)),
    namedRule(
      'mixpanel-service-account-secret',
      'Mixpanel service account secret',
      ['mixpanel'],
      alphanumeric(33, 40),
      { words: 'secret|pass' },
    ),
  ],
};
