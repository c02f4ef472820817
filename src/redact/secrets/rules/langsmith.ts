import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LangSmith',
  source:
    'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
  rules: [
    tokenRule('langsmith-api-key', 'LangSmith API key', [
      oneOf('lsv2_pt_', 'lsv2_sk_'),
      hex(32),
      '_',
      hex(10),
    ]),
    tokenRule('langsmith-legacy-api-key', 'LangSmith API key of the old form', ['ls__', hex(32)]),
  ],
};
