import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Finnhub',
  source: 'https://finnhub.io/docs/api/authentication',
  rules: [
    namedRule('finnhub-api-key', 'Finnhub API key', ['finnhub'], lowerAlphanumeric(20)),
    namedRule(
      'finnhub-webhook-secret',
      'Finnhub webhook or long API key',
      ['finnhub'],
      lowerAlphanumeric(40),
    ),
  ],
};
