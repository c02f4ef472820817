import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const value = `["']?(?<secret>[^\\s"'\`;,&)]{8,900})`;

export const entry: RegistryEntry = {
  name: 'npm configuration',
  source: 'https://docs.npmjs.com/cli/v10/configuring-npm/npmrc#auth-related-configuration',
  rules: [
    passwordRule({
      id: 'npmrc-auth-token',
      title: 'Token of a package registry in an npm or Yarn configuration',
      keywords: ['_authtoken', 'npmauthtoken'],
      pattern: new RegExp(`(?:_|\\bnpm)authToken["']?\\s{0,3}[=:]\\s{0,3}${value}`, 'i'),
      certainty: 'certain',
      examples: (sample) => ({
        positive: [
          `//registry.example.org/:_authToken=${sample.uuid()}`,
          `npmAuthToken: "${sample.alphanumeric(32)}"`,
        ],
        negative: [
          '//registry.example.org/:_authToken=$' + '{NPM_TOKEN}',
          '//registry.example.org/:_authToken=',
        ],
      }),
    }),
    passwordRule({
      id: 'npmrc-password',
      title: 'Password or credentials in an npm or Yarn configuration',
      keywords: [':_password', ':_auth', 'npmauthident', '_auth='],
      pattern: new RegExp(
        `(?:(?:^|[:\\s])_(?:password|auth)|\\bnpmAuthIdent)\\s{0,3}[=:]\\s{0,3}${value}`,
        'im',
      ),
      examples: (sample) => ({
        positive: [
          `//registry.example.org/:_password=${Buffer.from(drawPassword(sample)).toString('base64')}`,
          `_auth=${sample.base64(32)}`,
          `npmAuthIdent: "${sample.lower(6)}:${drawPassword(sample)}"`,
        ],
        negative: ['//registry.example.org/:_password=$' + '{PASSWORD}', '_auth='],
      }),
    }),
  ],
};
