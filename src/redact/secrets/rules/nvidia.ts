import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'NVIDIA',
  source: 'https://docs.ngc.nvidia.com/ngc/ngc-private-registry-user-guide',
  rules: [
    tokenRule('nvidia-api-key', 'NVIDIA API key', ['nvapi-', base64url(64)]),
    namedRule('ngc-api-key', 'NVIDIA NGC API key', ['^ngc'], alphanumeric(84), { words: 'key|token' }),
  ],
};
