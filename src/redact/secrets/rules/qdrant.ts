import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Qdrant',
  source: 'https://qdrant.tech/documentation/cloud/authentication/',
  rules: [namedRule('qdrant-api-key', 'Qdrant API key', ['qdrant'], base64url(40, 64))],
};
