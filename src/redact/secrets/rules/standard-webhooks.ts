import { base64 } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** What Stripe, Svix, Clerk, OpenAI, Resend and others sign webhooks with. */
export const entry: RegistryEntry = {
  name: 'Standard Webhooks',
  source: 'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
  rules: [tokenRule('webhook-signing-secret', 'Webhook signing secret', ['whsec_', base64(24, 88)])],
};
