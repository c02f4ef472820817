import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pydantic Logfire',
  source: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
  rules: [
    tokenRule('logfire-token', 'Pydantic Logfire token', [
      oneOf('pylf_v1_us_', 'pylf_v1_eu_', 'pylf_v2_us_', 'pylf_v2_eu_'),
      alphanumeric(43),
    ]),
  ],
};
