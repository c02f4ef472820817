import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'RevenueCat',
  source: 'https://www.revenuecat.com/docs/projects/authentication',
  rules: [
    namedRule(
      'revenuecat-secret-key',
      'RevenueCat secret API key',
      ['revenuecat'],
      sequence('sk_', alphanumeric(28, 32)),
    ),
  ],
};
