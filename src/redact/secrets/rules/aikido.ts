import { alphanumeric, base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Aikido',
  source: 'https://help.aikido.dev/',
  rules: [
    tokenRule('aikido-ci-token', 'Aikido CI token', ['AIK_CI_', alphanumeric(20, 80)]),
    tokenRule('aikido-runtime-token', 'Aikido runtime token', ['AIK_RUNTIME_', base64url(20, 100)]),
    tokenRule('aikido-client-secret', 'Aikido client secret', ['AIK_SECRET_', base64url(20, 100)]),
  ],
};
