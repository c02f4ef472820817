import { concatenatedSql, sqlValues } from '../sql-patterns.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'data in the text of a query',
  cwe: [89],
  languages: ['python'],
  example: {
    secure: 'cursor.execute("SELECT * FROM users WHERE name = ?", (name,))',
    weak: `cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")`,
  },
  constraints: [
    { kind: 'text', matching: sqlValues, welcome: ['?', '%s'] },
    { kind: 'statement', pattern: concatenatedSql, welcome: ['?"', "?'", '%s"', "%s'"] },
    {
      kind: 'value',
      at: {
        afterArgument: 0,
        of: /\.(?:execute|executemany|executescript|raw|read_sql|read_sql_query)$/,
        text: /%s|%d|\{\w*\}/,
      },
      banned: ['%', '.format'],
      welcome: [','],
    },
  ],
};
