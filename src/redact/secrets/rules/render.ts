import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Render',
  source: 'https://render.com/docs/api',
  rules: [tokenRule('render-api-key', 'Render API key', ['rnd_', alphanumeric(28)])],
};
