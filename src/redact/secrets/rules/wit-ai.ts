import { namedRule } from '../named-rule.ts';
import { base32 } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Wit.ai',
  source: 'https://wit.ai/docs/http/20240304/',
  rules: [namedRule('wit-ai-token', 'Wit.ai access token', ['^wit ai'], base32(32))],
};
