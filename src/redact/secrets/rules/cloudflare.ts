import { extendOver } from '../extend-over.ts';
import { namedRule } from '../named-rule.ts';
import { anyHex, base64url, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cloudflare',
  source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  rules: [
    tokenRule(
      'cloudflare-token',
      'Cloudflare API key or token',
      [oneOf('cfk_', 'cfut_', 'cfat_'), base64url(40), hex(8)],
      { severity: 'critical' },
    ),
    namedRule(
      'cloudflare-api-token',
      'Cloudflare API token of the old form',
      ['cloudflare', '^cf api'],
      base64url(40),
      { severity: 'critical' },
    ),
    namedRule(
      'cloudflare-global-api-key',
      'Cloudflare global API key of the old form',
      ['cloudflare', '^cf api'],
      anyHex(37),
      { severity: 'critical' },
    ),
    tokenRule(
      'cloudflare-service-key',
      'Cloudflare origin CA or user service key',
      ['v1.0-', hex(20, 64), '-', hex(60)],
      { severity: 'critical', extend: extendOver('a-f0-9-') },
    ),
    tokenRule('cloudflare-turnstile-secret', 'Cloudflare Turnstile secret key', ['0x4AAAAAA', base64url(25)]),
  ],
};
