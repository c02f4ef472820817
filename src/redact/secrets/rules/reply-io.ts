import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Reply.io',
  source: 'https://apidocs.reply.io/',
  rules: [namedRule('reply-io-api-key', 'Reply.io API key', ['reply io'], alphanumeric(24))],
};
