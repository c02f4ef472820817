import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Scrapfly',
  source: 'https://scrapfly.io/docs/scrape-api/getting-started',
  rules: [
    tokenRule('scrapfly-live-key', 'Scrapfly live API key', ['scp-live-', anyHex(32)]),
    tokenRule('scrapfly-test-key', 'Scrapfly test API key', ['scp-test-', anyHex(32)]),
    namedRule('scrapfly-api-key', 'Scrapfly API key (legacy)', ['scrapfly'], anyHex(32)),
  ],
};
