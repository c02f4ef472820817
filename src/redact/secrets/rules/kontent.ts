import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kontent.ai',
  source: 'https://kontent.ai/learn/docs/apis/openapi/delivery-api/',
  rules: [namedRule('kontent-project-id', 'Kontent.ai API key or environment identifier', ['kontent'], uuid)],
};
