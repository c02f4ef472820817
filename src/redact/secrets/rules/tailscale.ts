import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Tailscale',
  source: 'https://tailscale.com/kb/1215/oauth-clients',
  rules: [
    tokenRule(
      'tailscale-auth-key',
      'Tailscale auth key',
      ['tskey-auth-', alphanumeric(8, 20), '-', alphanumeric(20, 40)],
      { severity: 'critical' },
    ),
    tokenRule(
      'tailscale-api-key',
      'Tailscale API access token',
      ['tskey-api-', alphanumeric(8, 20), '-', alphanumeric(20, 40)],
      { severity: 'critical' },
    ),
    tokenRule(
      'tailscale-oauth-secret',
      'Tailscale OAuth client secret',
      ['tskey-client-', alphanumeric(8, 20), '-', alphanumeric(20, 40)],
      { severity: 'critical' },
    ),
    tokenRule('tailscale-scim-key', 'Tailscale SCIM key', [
      'tskey-scim-',
      alphanumeric(8, 20),
      '-',
      alphanumeric(20, 40),
    ]),
    tokenRule('tailscale-webhook-key', 'Tailscale webhook secret', [
      'tskey-webhook-',
      alphanumeric(8, 20),
      '-',
      alphanumeric(20, 40),
    ]),
  ],
};
