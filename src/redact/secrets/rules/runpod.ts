import { alphanumeric, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'RunPod',
  source: 'https://docs.runpod.io/get-started/api-keys',
  rules: [tokenRule('runpod-api-key', 'RunPod API key', ['rpa_', upperAlphanumeric(40), alphanumeric(4, 8)])],
};
