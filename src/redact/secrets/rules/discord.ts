import { namedRule } from '../named-rule.ts';
import { anyHex, base64url, digits, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry, SecretRule } from './registry-entry.ts';

/** A token starts with the user's number, in decimal digits, in base 64: what three digits look like there. */
const numberStarts = Array.from({ length: 900 }, (_none, index) => btoa(String(index + 100)));

const botToken: SecretRule = {
  id: 'discord-bot-token',
  title: 'Discord bot or user token',
  severity: 'critical',
  keywords: numberStarts.map((start) => start.toLowerCase()),
  before: 0,
  pattern: /(?<![\w-])[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,45}(?![\w-])/,
  examples: (sample) => {
    const token = `${btoa(sample.pick(['1', '8']) + sample.digits(17))}.${sample.base64url(6)}.`;
    return {
      positive: [`TOKEN=${token}${sample.base64url(38)}`, `login('${token}${sample.base64url(27)}')`],
      negative: [`TOKEN=${token}${sample.base64url(26)}`, `TOKEN=${token.replaceAll('.', '-')}`],
    };
  },
};

export const entry: RegistryEntry = {
  name: 'Discord',
  source: 'https://discord.com/developers/docs/reference#authentication',
  rules: [
    botToken,
    tokenRule('discord-mfa-token', 'Discord user token with a second factor', ['mfa.', base64url(84)], {
      severity: 'critical',
    }),
    tokenRule('discord-webhook', 'Discord webhook', [
      oneOf('discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'),
      digits(17, 20),
      '/',
      base64url(60, 80),
    ]),
    namedRule('discord-client-secret', 'Discord client secret', ['discord'], base64url(32)),
    namedRule('discord-client-id', 'Discord client identifier', ['discord'], digits(17, 19), {
      severity: 'low',
      words: 'id|key|client|token',
    }),
    namedRule('discord-public-key', 'Discord public key or token', ['discord'], anyHex(64), {
      severity: 'low',
    }),
  ],
};
