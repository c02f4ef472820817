import { namedRule } from '../named-rule.ts';
import { hex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'DeepSeek',
  source: 'https://api-docs.deepseek.com/',
  rules: [
    namedRule('deepseek-api-key', 'DeepSeek API key', ['deepseek', 'deep seek'], sequence('sk-', hex(32))),
  ],
};
