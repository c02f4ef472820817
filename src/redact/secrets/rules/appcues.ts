import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Appcues',
  source: 'https://docs.appcues.com/en_US/api/api-overview',
  rules: [
    namedRule(
      'appcues-api-key',
      'Appcues API key or secret',
      ['appcues'],
      custom(
        '(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9]{36,39})',
        (sample) => sample.uuid(),
        (sample) => sample.alphanumeric(30),
        39,
      ),
    ),
  ],
};
