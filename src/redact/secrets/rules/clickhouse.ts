import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ClickHouse Cloud',
  source: 'https://clickhouse.com/docs/cloud/manage/openapi',
  rules: [
    tokenRule('clickhouse-cloud-api-secret', 'ClickHouse Cloud API key secret', ['4b1d', alphanumeric(38)], {
      severity: 'critical',
    }),
  ],
};
