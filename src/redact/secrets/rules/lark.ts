import { namedRule } from '../named-rule.ts';
import { alphanumeric, custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lark',
  source: 'https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/overview',
  rules: [
    namedRule(
      'lark-app-secret',
      'Lark or Feishu app secret',
      ['^lark', 'larksuite', 'feishu'],
      alphanumeric(32),
    ),
    namedRule(
      'lark-access-token',
      'Lark or Feishu access token',
      ['^lark', 'larksuite', 'feishu', 'tenant access'],
      custom(
        '[tua]-[a-zA-Z0-9._-]{20,60}',
        (sample) => `t-${sample.alphanumeric(40)}`,
        (sample) => `t-${sample.alphanumeric(19)}`,
        62,
      ),
    ),
  ],
};
