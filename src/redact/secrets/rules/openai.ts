import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url, sequence } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OpenAI',
  source: 'https://platform.openai.com/docs/api-reference/authentication',
  rules: [
    tokenRule('openai-project-key', 'OpenAI project API key', [
      'sk-proj-',
      base64url(20, 90),
      'T3BlbkFJ',
      base64url(20, 90),
    ]),
    tokenRule('openai-service-account-key', 'OpenAI service account key', [
      'sk-svcacct-',
      base64url(20, 90),
      'T3BlbkFJ',
      base64url(20, 90),
    ]),
    tokenRule(
      'openai-admin-key',
      'OpenAI admin key',
      ['sk-admin-', base64url(20, 90), 'T3BlbkFJ', base64url(20, 90)],
      { severity: 'critical' },
    ),
    tokenRule('openai-user-key', 'OpenAI API key (legacy)', ['sk-', alphanumeric(48)]),
    namedRule(
      'openai-named-key',
      'OpenAI API key without a signature',
      ['openai'],
      sequence('sk-', base64url(32, 200)),
    ),
  ],
};
