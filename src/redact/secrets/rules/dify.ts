import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dify',
  source: 'https://docs.dify.ai/guides/application-publishing/developing-with-apis',
  rules: [
    namedRule(
      'dify-api-key',
      'Dify API key',
      ['^dify'],
      sequence(oneOf('app-', 'dataset-'), alphanumeric(24)),
    ),
  ],
};
