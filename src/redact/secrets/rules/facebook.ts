import { extendOver } from '../extend-over.ts';
import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, base64url, digits, oneOf, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Meta (Facebook)',
  source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  rules: [
    tokenRule('facebook-access-token', 'Facebook user or page access token', ['EAA', alphanumeric(80)], {
      severity: 'critical',
      extend: extendOver('\\w'),
    }),
    tokenRule(
      'facebook-legacy-access-token',
      'Facebook access token of the early Graph API Explorer',
      ['EAACEdEose0cBA', alphanumeric(20, 300)],
      { severity: 'critical' },
    ),
    namedRule(
      'facebook-app-access-token',
      'Facebook app access token',
      ['facebook', '^fb app', '^fb access', '^fb token'],
      sequence(digits(12, 18), oneOf('|', '%7C'), base64url(27)),
      { severity: 'critical', words: false },
    ),
    namedRule(
      'facebook-app-secret',
      'Facebook app secret or client token',
      ['facebook', '^fb app', '^fb secret', '^fb client'],
      anyHex(32),
      { severity: 'critical' },
    ),
    tokenRule('facebook-instagram-token', 'Instagram access token', [
      oneOf('IGQVJ', 'IGQWR', 'IGAA'),
      base64url(80, 300),
    ]),
  ],
};
