import { alphanumeric, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Brevo',
  source: 'https://developers.brevo.com/docs/getting-started',
  rules: [
    tokenRule('brevo-api-key', 'Brevo API key', ['xkeysib-', hex(64), '-', alphanumeric(16)]),
    tokenRule('brevo-smtp-key', 'Brevo SMTP key', ['xsmtpsib-', hex(64), '-', alphanumeric(16)]),
  ],
};
