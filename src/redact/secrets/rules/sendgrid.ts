import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'SendGrid',
  source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  rules: [
    tokenRule('sendgrid-api-key', 'SendGrid API key', ['SG.', base64url(20, 24), '.', base64url(39, 50)]),
  ],
};
