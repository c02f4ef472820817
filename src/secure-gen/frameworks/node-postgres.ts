import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** node-postgres, and what takes statements in the same way: pg-promise, Slonik's raw queries. */
export const entry: RegistryEntry = {
  name: 'node-postgres',
  source: 'https://node-postgres.com/features/queries',
  languages: ecmascript,
  sources: [{ from: 'stored', paths: ['*.rows'] }],
  cleaners: [
    {
      calls: [
        '*.escapeLiteral',
        '*.escapeIdentifier',
        'pg-format',
        'pg-format.withArray',
        'pg-promise.as.format',
        'sql',
        'Prisma.sql',
        '@prisma.client.Prisma.sql',
      ],
      uses: ['sql'],
    },
  ],
  sinks: [
    { use: 'sql', calls: ['*.query'] },
    {
      use: 'sql',
      calls: ['any', 'none', 'one', 'oneOrNone', 'many', 'manyOrNone', 'result'].map((name) => `*.${name}`),
      receiver: /\b(?:db|database|pg\w*|client|pool|conn(?:ection)?|t|tx|task)\b/i,
    },
  ],
};
