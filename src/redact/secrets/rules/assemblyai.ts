import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'AssemblyAI',
  source: 'https://www.assemblyai.com/docs/api-reference/overview',
  rules: [
    namedRule('assemblyai-api-key', 'AssemblyAI API key', ['assemblyai', 'assembly ai'], alphanumeric(32)),
  ],
};
