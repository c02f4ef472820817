import { namedRule } from '../named-rule.ts';
import { base64, custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Intercom',
  source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  rules: [
    namedRule(
      'intercom-access-token',
      'Intercom access token',
      ['intercom'],
      custom(
        '[\\w=-]{60}',
        (sample) => `${sample.base64url(59)}=`,
        (sample) => sample.base64url(59),
        60,
      ),
      { severity: 'critical' },
    ),
    tokenRule(
      'intercom-access-token-encoded',
      'Intercom access token by its encoded prefix',
      ['dG9rO', base64(54), oneOf('=', '==')],
      { severity: 'critical' },
    ),
  ],
};
