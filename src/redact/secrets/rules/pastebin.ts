import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pastebin',
  source: 'https://pastebin.com/doc_api',
  rules: [namedRule('pastebin-api-key', 'Pastebin developer key', ['pastebin'], base64url(32))],
};
