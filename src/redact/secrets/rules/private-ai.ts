import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Private AI',
  source: 'https://docs.private-ai.com/',
  rules: [namedRule('private-ai-api-key', 'Private AI API key', ['private ai'], lowerAlphanumeric(32))],
};
