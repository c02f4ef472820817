import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Filestack',
  source: 'https://www.filestack.com/docs/security/policies/',
  rules: [
    namedRule('filestack-api-key', 'Filestack API key', ['filestack'], sequence('A', alphanumeric(20), 'z')),
    namedRule('filestack-app-secret', 'Filestack application secret', ['filestack'], alphanumeric(26), {
      words: 'secret',
    }),
  ],
};
