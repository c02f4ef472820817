import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Alibaba Cloud',
  source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  rules: [
    tokenRule('alibaba-access-key-id', 'Alibaba Cloud access key identifier', ['LTAI', alphanumeric(12, 20)]),
    namedRule(
      'alibaba-access-key-secret',
      'Alibaba Cloud access key secret',
      ['alibaba', 'aliyun', 'alicloud', 'access key secret', 'oss key'],
      alphanumeric(30),
      { severity: 'critical', words: 'key|secret|token|access' },
    ),
    tokenRule('alibaba-sts-token', 'Alibaba Cloud temporary access key identifier', [
      'STS.',
      base64url(20, 60),
    ]),
  ],
};
