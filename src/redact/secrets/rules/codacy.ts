import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Codacy',
  source: 'https://docs.codacy.com/codacy-api/api-tokens/',
  rules: [
    namedRule('codacy-api-token', 'Codacy API token', ['codacy'], alphanumeric(20)),
    namedRule('codacy-project-token', 'Codacy project API token', ['codacy'], anyHex(32)),
  ],
};
