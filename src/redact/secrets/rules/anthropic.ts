import { base64url, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Anthropic',
  source: 'https://docs.anthropic.com/en/api/getting-started',
  rules: [
    tokenRule('anthropic-api-key', 'Anthropic API key', ['sk-ant-api03-', base64url(93), 'AA'], {
      severity: 'critical',
    }),
    tokenRule(
      'anthropic-admin-api-key',
      'Anthropic admin API key',
      ['sk-ant-admin01-', base64url(93), 'AA'],
      { severity: 'critical' },
    ),
    tokenRule(
      'anthropic-oauth-token',
      'Anthropic OAuth or session token',
      [oneOf('sk-ant-oat01-', 'sk-ant-ort01-', 'sk-ant-sid01-', 'sk-ant-sid02-'), base64url(80, 140)],
      { severity: 'critical' },
    ),
  ],
};
