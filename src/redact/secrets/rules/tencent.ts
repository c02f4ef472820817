import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Tencent Cloud',
  source: 'https://www.tencentcloud.com/document/product/598/32675',
  rules: [
    tokenRule('tencent-secret-id', 'Tencent Cloud secret id', ['AKID', alphanumeric(32)]),
    namedRule('tencent-secret-key', 'Tencent Cloud secret key', ['tencent'], alphanumeric(32), {
      severity: 'critical',
      words: 'secret',
    }),
  ],
};
