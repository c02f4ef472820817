import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FetchRSS',
  source: 'https://fetchrss.com/developers',
  rules: [
    namedRule(
      'fetchrss-api-key',
      'FetchRSS API key',
      ['fetchrss', 'fetch rss'],
      custom(
        '[\\w.]{40}',
        (sample) => sample.alphanumeric(40),
        (sample) => sample.alphanumeric(39),
        40,
      ),
    ),
  ],
};
