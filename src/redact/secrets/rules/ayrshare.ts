import { namedRule } from '../named-rule.ts';
import { sequence, upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ayrshare',
  source: 'https://www.ayrshare.com/docs/apis/overview',
  rules: [
    namedRule(
      'ayrshare-api-key',
      'Ayrshare API key',
      ['ayrshare'],
      sequence(
        upperAlphanumeric(7, 8),
        '-',
        upperAlphanumeric(7, 8),
        '-',
        upperAlphanumeric(7, 8),
        '-',
        upperAlphanumeric(7, 8),
      ),
    ),
  ],
};
