import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Sequelize: literals go into statements as they are. */
export const entry: RegistryEntry = {
  name: 'Sequelize',
  source: 'https://sequelize.org/docs/v6/core-concepts/raw-queries/',
  languages: ecmascript,
  sinks: [{ use: 'sql-fragment', calls: ['*.literal', 'literal', 'sequelize.literal'] }],
};
