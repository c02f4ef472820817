import { namedRule } from '../named-rule.ts';
import { anyHex, base64, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'DigitalOcean',
  source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  rules: [
    tokenRule(
      'digitalocean-personal-access-token',
      'DigitalOcean personal access token',
      ['dop_v1_', hex(64)],
      { severity: 'critical' },
    ),
    tokenRule('digitalocean-oauth-token', 'DigitalOcean OAuth access token', ['doo_v1_', hex(64)], {
      severity: 'critical',
    }),
    tokenRule('digitalocean-refresh-token', 'DigitalOcean OAuth refresh token', ['dor_v1_', hex(64)], {
      severity: 'critical',
    }),
    namedRule(
      'digitalocean-legacy-token',
      'DigitalOcean token of the old form',
      ['digitalocean', 'digital ocean', '^do token'],
      anyHex(64),
      { severity: 'critical' },
    ),
    namedRule(
      'digitalocean-spaces-secret',
      'DigitalOcean Spaces secret key',
      ['digitalocean', 'digital ocean', '^spaces'],
      base64(43),
      { severity: 'critical', words: 'secret|key' },
    ),
  ],
};
