import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Exa',
  source: 'https://docs.exa.ai/reference/getting-started',
  rules: [
    namedRule('exa-api-key', 'Exa API key', ['^exa api', '^exa key', '^exa token'], uuid, {
      words: 'key|token|api',
    }),
  ],
};
