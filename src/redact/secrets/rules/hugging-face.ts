import { custom } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const letters = custom(
  '[A-Za-z0-9]{34}',
  (sample) => sample.letters(34),
  (sample) => sample.letters(33),
  34,
);

/** No identifier: random letters of both cases stand in short runs. */
function isRandom(token: string): boolean {
  const body = token.slice(token.lastIndexOf('_') + 1);
  return (body.match(/[A-Z](?=[a-z0-9])|[a-z](?=[A-Z0-9])|[0-9](?=[A-Za-z])/g) ?? []).length >= 9;
}

export const entry: RegistryEntry = {
  name: 'Hugging Face',
  source: 'https://huggingface.co/docs/hub/security-tokens',
  rules: [
    tokenRule('hugging-face-access-token', 'Hugging Face user access token', ['hf_', letters], {
      severity: 'critical',
      verify: isRandom,
    }),
    tokenRule('hugging-face-organization-token', 'Hugging Face organization token', ['api_org_', letters], {
      severity: 'critical',
      verify: isRandom,
    }),
  ],
};
