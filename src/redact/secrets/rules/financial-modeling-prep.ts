import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Financial Modeling Prep',
  source: 'https://site.financialmodelingprep.com/developer/docs',
  rules: [
    namedRule(
      'financial-modeling-prep-api-key',
      'Financial Modeling Prep API key',
      ['financialmodelingprep', 'financial modeling prep', '^fmp api'],
      alphanumeric(32),
    ),
  ],
};
