import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** mysql, mysql2 and mariadb; Microsoft SQL Server's driver takes statements alike. */
export const entry: RegistryEntry = {
  name: 'MySQL',
  source: 'https://sidorares.github.io/node-mysql2/docs',
  languages: ecmascript,
  cleaners: [
    {
      calls: [
        '*.escape',
        '*.escapeId',
        'mysql.format',
        'mysql2.format',
        'sqlstring.escape',
        'sqlstring.escapeId',
        'sqlstring.format',
      ],
      uses: ['sql'],
    },
  ],
  sinks: [
    { use: 'sql', calls: ['*.execute', '*.queryAsync', '*.batch', '*.streamQuery'] },
    { use: 'sql', calls: ['mssql.query', 'mssql.batch'] },
  ],
};
