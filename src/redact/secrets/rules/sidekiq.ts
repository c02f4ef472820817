import { namedRule } from '../named-rule.ts';
import { hex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Sidekiq',
  source: 'https://github.com/sidekiq/sidekiq/wiki/Build-Tools',
  rules: [
    namedRule(
      'sidekiq-enterprise-credentials',
      'Sidekiq Pro or Enterprise credentials',
      ['contribsys'],
      sequence(hex(8), ':', hex(8)),
      { words: false },
    ),
  ],
};
