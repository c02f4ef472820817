import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, base64 } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LINE',
  source: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  rules: [
    tokenRule(
      'line-channel-access-token',
      'LINE long-lived channel access token',
      [base64(150), 'dB04t89/1O/w1cDnyilFU='],
      { severity: 'critical' },
    ),
    namedRule(
      'line-channel-secret',
      'LINE channel secret',
      ['^line channel', '^line login', '^line bot', 'channel secret'],
      anyHex(32),
      { words: 'secret|key|token' },
    ),
    namedRule(
      'line-notify-token',
      'LINE Notify token',
      ['^line notify', 'notify api.line.me', '^line token'],
      alphanumeric(43),
      { words: 'token|key|notify' },
    ),
  ],
};
