import { alphanumeric, base64, lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Paddle',
  source: 'https://developer.paddle.com/api-reference/about/authentication',
  rules: [
    tokenRule(
      'paddle-live-key',
      'Paddle live API key',
      ['pdl_live_apikey_', lowerAlphanumeric(26), '_', alphanumeric(22), '_', alphanumeric(3)],
      { severity: 'critical' },
    ),
    tokenRule('paddle-sandbox-key', 'Paddle sandbox API key', [
      'pdl_sdbx_apikey_',
      lowerAlphanumeric(26),
      '_',
      alphanumeric(22),
      '_',
      alphanumeric(3),
    ]),
    tokenRule('paddle-webhook-secret', 'Paddle notification secret', [
      'pdl_ntfset_',
      lowerAlphanumeric(26),
      '_',
      base64(32),
    ]),
  ],
};
