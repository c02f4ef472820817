import { namedRule } from '../named-rule.ts';
import { base64url, oneOf, sequence, urlSafe } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Yandex',
  source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
  rules: [
    tokenRule('yandex-cloud-api-key', 'Yandex Cloud API key', ['AQVN', base64url(35, 38)]),
    tokenRule('yandex-oauth-token', 'Yandex OAuth token', ['y0_', base64url(50, 70)]),
    tokenRule('yandex-iam-token', 'Yandex Cloud IAM token', [
      't1.',
      urlSafe(10, 400),
      '.',
      base64url(86),
      oneOf('==', '=', ''),
    ]),
    namedRule(
      'yandex-cloud-secret-key',
      'Yandex Cloud static key secret',
      ['yandex'],
      sequence('YC', base64url(38)),
    ),
    namedRule(
      'yandex-legacy-oauth-token',
      'Yandex OAuth token (legacy)',
      ['yandex'],
      sequence('AgAAAA', base64url(30, 60)),
    ),
  ],
};
