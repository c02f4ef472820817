import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ZeroBounce',
  source: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/',
  rules: [namedRule('zerobounce-api-key', 'ZeroBounce API key', ['zerobounce'], lowerAlphanumeric(32))],
};
