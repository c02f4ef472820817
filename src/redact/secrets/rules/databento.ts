import { alphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Databento',
  source: 'https://databento.com/docs/portal/api-keys',
  rules: [tokenRule('databento-api-key', 'Databento API key', [oneOf('db-'), alphanumeric(29)])],
};
