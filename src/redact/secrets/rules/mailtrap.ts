import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mailtrap',
  source: 'https://api-docs.mailtrap.io/docs/mailtrap-api-docs/5tjdeg9545058-mailtrap-api',
  rules: [
    namedRule('mailtrap-api-token', 'Mailtrap API token', ['mailtrap'], hex(32)),
    namedRule('mailtrap-smtp-password', 'Mailtrap SMTP password', ['mailtrap'], hex(14), {
      words: 'pass|pwd',
    }),
  ],
};
