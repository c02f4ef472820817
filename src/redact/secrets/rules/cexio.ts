import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CEX.IO',
  source: 'https://docs.cex.io/',
  rules: [
    namedRule(
      'cexio-api-key',
      'CEX.IO API key or secret',
      ['cexio', 'cex.io', 'cex api', 'cex key', 'cex secret'],
      alphanumeric(24, 27),
      { severity: 'critical' },
    ),
  ],
};
