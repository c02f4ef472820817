import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kimi (Moonshot AI)',
  source: 'https://platform.moonshot.ai/docs/overview',
  rules: [namedRule('kimi-api-key', 'Kimi API key', ['kimi'], sequence('sk-', base64url(48)))],
};
