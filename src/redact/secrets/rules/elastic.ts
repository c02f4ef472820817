import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64, oneOf, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Elastic',
  source: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  rules: [
    tokenRule('elastic-cloud-api-key', 'Elastic Cloud API key', ['essu_', base64(40, 120)], {
      severity: 'critical',
    }),
    namedRule(
      'elastic-api-key',
      'Elasticsearch API key',
      ['elastic'],
      sequence(base64(58, 60), oneOf('==', '=', '')),
      { severity: 'critical' },
    ),
    namedRule('elastic-cloud-password', 'Elastic Cloud password', ['elastic'], alphanumeric(24), {
      severity: 'critical',
      words: 'password|pass|pwd|secret',
    }),
  ],
};
