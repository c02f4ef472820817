import { base64url, custom } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Base 64 of identifiers and a secret. */
const devinKey = custom(
  '[A-Za-z0-9]{60,240}={0,2}',
  (sample) => `${sample.alphanumeric(94)}==`,
  (sample) => sample.alphanumeric(50),
  242,
);

export const entry: RegistryEntry = {
  name: 'Devin',
  source: 'https://docs.devin.ai/api-reference/authentication',
  rules: [
    tokenRule('devin-personal-api-key', 'Devin personal API key', ['apk_user_', devinKey]),
    tokenRule('devin-service-api-key', 'Devin service API key', ['apk_', devinKey]),
    tokenRule('devin-service-user-token', 'Devin service user token', ['cog_', base64url(40, 80)]),
  ],
};
