import { extendOver } from '../extend-over.ts';
import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url, custom, lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const dropboxToken = custom(
  '(?:u\\.)?[\\w=-]{120}',
  (sample) => sample.pick(['', 'u.']) + sample.base64url(136),
  (sample) => sample.base64url(100),
  138,
);

export const entry: RegistryEntry = {
  name: 'Dropbox',
  source: 'https://developers.dropbox.com/oauth-guide',
  rules: [
    tokenRule('dropbox-short-lived-token', 'Dropbox short-lived access token', ['sl.', dropboxToken], {
      severity: 'critical',
      extend: extendOver('\\w=-'),
    }),
    tokenRule(
      'dropbox-long-lived-token',
      'Dropbox long-lived access token',
      [alphanumeric(11), 'AAAAAAAAAA', base64url(43)],
      { severity: 'critical' },
    ),
    namedRule('dropbox-app-secret', 'Dropbox app key or secret', ['dropbox', '^dbx'], lowerAlphanumeric(15)),
    namedRule('dropbox-refresh-token', 'Dropbox refresh token', ['dropbox', '^dbx'], base64url(64), {
      severity: 'critical',
    }),
  ],
};
