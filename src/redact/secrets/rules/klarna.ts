import { base64, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Klarna',
  source: 'https://docs.klarna.com/acquirer/klarna/api/authentication/',
  rules: [
    tokenRule(
      'klarna-api-key',
      'Klarna API key',
      [oneOf('klarna_live_api_', 'klarna_test_api_'), base64(60, 140)],
      { severity: 'critical' },
    ),
  ],
};
