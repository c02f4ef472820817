import { alphanumeric, digits } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Notion',
  source: 'https://developers.notion.com/reference/authentication',
  rules: [
    tokenRule('notion-integration-token', 'Notion integration token', ['ntn_', digits(11), alphanumeric(35)]),
    tokenRule('notion-secret', 'Notion integration secret', ['secret_', alphanumeric(43)]),
  ],
};
