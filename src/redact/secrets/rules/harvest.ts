import { namedRule } from '../named-rule.ts';
import { base64url, digits, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Harvest',
  source: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  rules: [
    namedRule(
      'harvest-access-token',
      'Harvest personal access token',
      ['harvest'],
      sequence(digits(4, 9), '.pt.', base64url(86)),
    ),
    namedRule('harvest-legacy-token', 'Harvest token of the old form', ['harvest'], base64url(97)),
  ],
};
