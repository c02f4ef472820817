import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ExtractorAPI',
  source: 'https://extractorapi.com/documentation/',
  rules: [namedRule('extractorapi-key', 'ExtractorAPI key', ['extractorapi', 'extractor api'], anyHex(40))],
};
