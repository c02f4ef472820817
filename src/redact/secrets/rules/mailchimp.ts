import { base64url, digits, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mailchimp',
  source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  rules: [
    tokenRule('mailchimp-api-key', 'Mailchimp API key', [hex(32), '-us', digits(1, 2)]),
    tokenRule('mandrill-api-key', 'Mailchimp Transactional (Mandrill) API key', ['md-', base64url(22)]),
  ],
};
