import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Diffbot',
  source: 'https://docs.diffbot.com/reference/authentication',
  rules: [namedRule('diffbot-token', 'Diffbot token', ['diffbot'], alphanumeric(32))],
};
