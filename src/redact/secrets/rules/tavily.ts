import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Tavily',
  source: 'https://docs.tavily.com/documentation/api-reference/introduction',
  rules: [
    tokenRule('tavily-api-key', 'Tavily API key', ['tvly-', alphanumeric(32)]),
    tokenRule('tavily-development-key', 'Tavily development API key', ['tvly-dev-', alphanumeric(32)]),
    tokenRule('tavily-production-key', 'Tavily production API key', ['tvly-prod-', alphanumeric(32)]),
  ],
};
