import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Leonardo.Ai',
  source: 'https://docs.leonardo.ai/docs/create-your-api-key',
  rules: [namedRule('leonardo-api-key', 'Leonardo.Ai API key', ['leonardo'], uuid)],
};
