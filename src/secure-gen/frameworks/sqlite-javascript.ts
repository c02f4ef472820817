import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** sqlite3, sqlite, better-sqlite3 and Node's own node:sqlite. */
export const entry: RegistryEntry = {
  name: 'SQLite',
  source: 'https://github.com/TryGhost/node-sqlite3/wiki/API',
  languages: ecmascript,
  sinks: [
    {
      use: 'sql',
      calls: ['run', 'get', 'all', 'each', 'exec', 'prepare', 'pragma'].map((name) => `*.${name}`),
      receiver: /\b(?:db|database|sqlite\w*|conn(?:ection)?|store)\b|Database/,
    },
  ],
};
