import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LiteLLM',
  source: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  rules: [
    namedRule(
      'litellm-key',
      'LiteLLM virtual or master key',
      ['litellm'],
      sequence('sk-', base64url(20, 40)),
    ),
  ],
};
