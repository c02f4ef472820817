import { concatenatedSql, sqlValues } from '../sql-patterns.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'data in the text of a query',
  cwe: [89],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "db.query('SELECT * FROM users WHERE name = ?', [name]);",
    weak: `db.query(\`SELECT * FROM users WHERE name = '\${name}'\`);`,
  },
  constraints: [
    { kind: 'text', matching: sqlValues, welcome: ['?', '$1', '$2', '$3'] },
    { kind: 'statement', pattern: concatenatedSql, welcome: ['?"', "?'", '$1"', "$1'"] },
  ],
};
