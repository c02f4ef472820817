import { namedRule } from '../named-rule.ts';
import { base64url, digits, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Telegram',
  source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  rules: [
    tokenRule('telegram-bot-token', 'Telegram bot token', [digits(8, 11), ':AA', base64url(33)]),
    namedRule(
      'telegram-named-bot-token',
      'Telegram bot token',
      ['telegr'],
      sequence(digits(5, 16), ':A', base64url(34)),
    ),
  ],
};
