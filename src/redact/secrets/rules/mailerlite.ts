import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'MailerLite',
  source: 'https://developers-classic.mailerlite.com/docs/authentication',
  rules: [namedRule('mailerlite-api-key', 'MailerLite API key', ['mailerlite'], alphanumeric(32))],
};
