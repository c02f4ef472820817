import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cloudimage',
  source: 'https://docs.cloudimage.io/',
  rules: [namedRule('cloudimage-token', 'Cloudimage token', ['cloudimage'], alphanumeric(30))],
};
