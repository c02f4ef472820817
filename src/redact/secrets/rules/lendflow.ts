import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lendflow',
  source: 'https://docs.lendflow.com/',
  rules: [
    namedRule(
      'lendflow-api-key',
      'Lendflow API key',
      ['lendflow'],
      custom(
        '[A-Za-z0-9]{36}\\.[A-Za-z0-9]{200,240}\\.[\\w-]{300,700}',
        (sample) => `${sample.alphanumeric(36)}.${sample.alphanumeric(235)}.${sample.base64url(342)}`,
        (sample) => sample.alphanumeric(36),
        905,
      ),
    ),
  ],
};
