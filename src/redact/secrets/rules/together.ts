import { namedRule } from '../named-rule.ts';
import { base64url, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Together AI',
  source: 'https://docs.together.ai/docs/quickstart',
  rules: [
    tokenRule('together-project-key', 'Together AI API key', ['tgp_v1_', base64url(43)]),
    namedRule('together-api-key', 'Together AI API key (legacy)', ['together'], hex(64)),
  ],
};
