import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'bunny.net',
  source: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  rules: [
    namedRule(
      'bunny-api-key',
      'bunny.net API key',
      ['bunnycdn', 'bunny net', 'bunny api', 'bunny storage', 'bunny access'],
      custom(
        '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})?',
        (sample) => sample.uuid(),
        (sample) => sample.hex(8),
        72,
      ),
    ),
  ],
};
