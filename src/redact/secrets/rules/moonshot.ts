import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Moonshot AI',
  source: 'https://platform.moonshot.ai/docs/introduction',
  rules: [namedRule('moonshot-api-key', 'Moonshot AI API key', ['moonshot'], sequence('sk-', base64url(48)))],
};
