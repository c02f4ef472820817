import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LiveAgent',
  source: 'https://support.liveagent.com/072144-API-key',
  rules: [namedRule('liveagent-api-key', 'LiveAgent API key', ['liveagent', 'live agent'], alphanumeric(32))],
};
