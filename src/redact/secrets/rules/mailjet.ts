import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mailjet',
  source: 'https://dev.mailjet.com/email/reference/overview/authentication/',
  rules: [
    namedRule('mailjet-api-key', 'Mailjet API or secret key', ['mailjet'], anyHex(32)),
    namedRule(
      'mailjet-basic-credentials',
      'Mailjet key pair in Base64',
      ['mailjet'],
      sequence(alphanumeric(87), '='),
    ),
  ],
};
