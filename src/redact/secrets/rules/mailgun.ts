import { namedRule } from '../named-rule.ts';
import { anyHex, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mailgun',
  source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/api-keys',
  rules: [
    tokenRule('mailgun-private-key', 'Mailgun private API key', ['key-', anyHex(32)]),
    tokenRule('mailgun-public-validation-key', 'Mailgun public validation key', ['pubkey-', anyHex(32)], {
      severity: 'low',
    }),
    namedRule(
      'mailgun-api-key',
      'Mailgun API key',
      ['mailgun'],
      sequence(anyHex(32), '-', anyHex(8), '-', anyHex(8)),
      { words: false },
    ),
    namedRule('mailgun-signing-key', 'Mailgun webhook signing key', ['mailgun'], anyHex(32)),
  ],
};
