import { alphanumeric, anyHex, base64, custom, digits, oneOf, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Base64, percent-encoded where it stands in a cookie. */
const cookie = custom(
  '[A-Za-z0-9%+/=-]{60,500}',
  (sample) => sample.base64(150),
  (sample) => sample.base64(59),
  500,
);

const slash = custom(
  '\\\\?/',
  () => '/',
  () => '',
  2,
);

export const entry: RegistryEntry = {
  name: 'Slack',
  source: 'https://docs.slack.dev/authentication/tokens/',
  rules: [
    tokenRule('slack-bot-token', 'Slack bot token', [
      'xoxb-',
      digits(8, 14),
      '-',
      digits(8, 14),
      '-',
      alphanumeric(18, 40),
    ]),
    tokenRule('slack-legacy-bot-token', 'Slack bot token (legacy)', [
      'xoxb-',
      digits(8, 14),
      '-',
      alphanumeric(18, 36),
    ]),
    tokenRule('slack-user-token', 'Slack user or workspace token', [
      oneOf('xoxp-', 'xoxe-', 'xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'),
      digits(6, 14),
      '-',
      digits(6, 14),
      '-',
      digits(6, 14),
      '-',
      alphanumeric(16, 36),
    ]),
    tokenRule('slack-workspace-access-token', 'Slack workspace access or refresh token', [
      oneOf('xoxa-', 'xoxr-'),
      digits(1),
      '-',
      alphanumeric(8, 60),
    ]),
    tokenRule('slack-session-token', 'Slack token of a session in a browser', [
      'xoxc-',
      digits(8, 14),
      '-',
      digits(8, 14),
      '-',
      digits(8, 14),
      '-',
      anyHex(64),
    ]),
    tokenRule('slack-session-cookie', 'Slack session cookie', ['xoxd-', cookie]),
    tokenRule('slack-app-token', 'Slack app-level token', [
      'xapp-',
      digits(1),
      '-',
      upperAlphanumeric(9, 13),
      '-',
      digits(9, 14),
      '-',
      anyHex(60, 64),
    ]),
    tokenRule('slack-legacy-app-token', 'Slack app token (legacy)', ['xapp-', digits(12), '-', base64(24)]),
    tokenRule('slack-configuration-token', 'Slack app configuration token', [
      oneOf('xoxe.xoxp-', 'xoxe.xoxb-'),
      digits(1),
      '-',
      alphanumeric(100, 260),
    ]),
    tokenRule('slack-configuration-refresh-token', 'Slack app configuration refresh token', [
      'xoxe-',
      digits(1),
      '-',
      alphanumeric(100, 260),
    ]),
    tokenRule('slack-webhook', 'Slack webhook URL', [
      'hooks.slack.com',
      slash,
      'services',
      slash,
      oneOf('T'),
      alphanumeric(7, 12),
      slash,
      oneOf('B'),
      alphanumeric(7, 12),
      slash,
      alphanumeric(23, 25),
    ]),
    tokenRule('slack-workflow-webhook', 'Slack workflow webhook URL', [
      'hooks.slack.com',
      slash,
      oneOf('workflows', 'triggers'),
      slash,
      oneOf('T'),
      alphanumeric(7, 12),
      slash,
      alphanumeric(8, 16),
      slash,
      custom(
        '(?:[0-9]{16,20}\\\\?/)?[A-Za-z0-9]{24,40}',
        (sample) => `${sample.digits(18)}/${sample.alphanumeric(24)}`,
        (sample) => sample.alphanumeric(20),
        64,
      ),
    ]),
  ],
};
