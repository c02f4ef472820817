import { alphanumeric, digits } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zapier',
  source: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
  rules: [
    tokenRule('zapier-webhook', 'Zapier webhook URL', [
      'hooks.zapier.com/hooks/catch/',
      digits(4, 10),
      '/',
      alphanumeric(5, 10),
    ]),
  ],
};
