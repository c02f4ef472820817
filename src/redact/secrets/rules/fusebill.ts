import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Fusebill',
  source: 'https://developer.fusebill.com/docs/authentication',
  rules: [namedRule('fusebill-api-key', 'Fusebill API key', ['fusebill', 'stax bill'], alphanumeric(88))],
};
