import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'MessageBird',
  source: 'https://developers.messagebird.com/api/#authentication',
  rules: [namedRule('messagebird-access-key', 'MessageBird access key', ['messagebird'], alphanumeric(25))],
};
