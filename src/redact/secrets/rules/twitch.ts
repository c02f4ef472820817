import { namedRule } from '../named-rule.ts';
import { alphanumeric, digits, lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Twitch',
  source: 'https://dev.twitch.tv/docs/authentication/',
  rules: [
    namedRule(
      'twitch-access-token',
      'Twitch access token or client secret',
      ['twitch'],
      lowerAlphanumeric(30),
    ),
    tokenRule('twitch-chat-token', 'Twitch chat token', ['oauth:', lowerAlphanumeric(30)]),
    tokenRule('twitch-stream-key', 'Twitch stream key', ['live_', digits(8, 10), '_', alphanumeric(30)]),
  ],
};
