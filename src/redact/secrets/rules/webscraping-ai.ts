import { namedRule } from '../named-rule.ts';
import { anyHex, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'WebScraping.AI',
  source: 'https://webscraping.ai/docs',
  rules: [
    namedRule('webscraping-ai-key', 'WebScraping.AI API key', ['webscraping'], anyHex(32)),
    namedRule('webscraping-ai-key-uuid', 'WebScraping.AI API key', ['webscraping'], uuid),
  ],
};
