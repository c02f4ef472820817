import { namedRule } from '../named-rule.ts';
import { alphanumeric, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pinecone',
  source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  rules: [
    tokenRule('pinecone-api-key', 'Pinecone API key', [
      'pcsk_',
      alphanumeric(5, 7),
      '_',
      alphanumeric(60, 64),
    ]),
    namedRule('pinecone-legacy-api-key', 'Pinecone API key (legacy)', ['pinecone'], uuid),
  ],
};
