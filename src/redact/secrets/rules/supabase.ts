import { base64url, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Supabase',
  source: 'https://supabase.com/docs/guides/api/api-keys',
  rules: [
    tokenRule('supabase-access-token', 'Supabase personal access token', ['sbp_', hex(40)], {
      severity: 'critical',
    }),
    tokenRule(
      'supabase-secret-key',
      'Supabase secret API key',
      ['sb_secret_', base64url(22), '_', base64url(8)],
      { severity: 'critical' },
    ),
    tokenRule(
      'supabase-publishable-key',
      'Supabase publishable API key',
      ['sb_publishable_', base64url(22), '_', base64url(8)],
      { severity: 'low' },
    ),
  ],
};
