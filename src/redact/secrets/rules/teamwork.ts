import { alphanumeric, base64, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Teamwork',
  source: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
  rules: [
    tokenRule('teamwork-token', 'Teamwork API token', ['tkn.v1_', base64(60, 100), oneOf('==', '=', '')]),
    tokenRule('teamwork-api-key', 'Teamwork API key', ['twp_', alphanumeric(20, 40)]),
  ],
};
