import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Chatfuel',
  source: 'https://docs.chatfuel.com/',
  rules: [namedRule('chatfuel-token', 'Chatfuel broadcasting token', ['chatfuel'], alphanumeric(128))],
};
