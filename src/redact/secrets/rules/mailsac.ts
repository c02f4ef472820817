import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mailsac',
  source: 'https://docs.mailsac.com/en/latest/services/authentication/authentication.html',
  rules: [namedRule('mailsac-api-key', 'Mailsac API key', ['mailsac'], sequence('k_', alphanumeric(30, 64)))],
};
