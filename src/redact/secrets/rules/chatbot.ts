import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ChatBot',
  source: 'https://www.chatbot.com/docs/',
  rules: [namedRule('chatbot-token', 'ChatBot developer access token', ['chatbot'], base64url(32))],
};
