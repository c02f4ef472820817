import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'file.io',
  source: 'https://www.file.io/developers',
  rules: [
    namedRule(
      'file-io-token',
      'file.io API key',
      ['file io', 'fileio'],
      custom(
        '(?:[A-Z0-9]{7}(?:-[A-Z0-9]{7}){3}|[A-Z0-9.-]{36,42})',
        (sample) => sample.upperAlphanumeric(39),
        (sample) => sample.upperAlphanumeric(30),
        42,
      ),
    ),
  ],
};
