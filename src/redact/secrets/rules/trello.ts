import { namedRule } from '../named-rule.ts';
import { hex, upperHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Trello',
  source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
  rules: [
    tokenRule('trello-token', 'Trello API token', ['ATTA', hex(64), upperHex(8)]),
    namedRule('trello-api-key', 'Trello API key', ['trello'], hex(32)),
    namedRule('trello-legacy-token', 'Trello API token or secret (legacy)', ['trello'], hex(64)),
  ],
};
