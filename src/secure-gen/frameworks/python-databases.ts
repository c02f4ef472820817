import type { RegistryEntry } from './registry-entry.ts';

/** Drivers that keep to Python's Database API (sqlite3, psycopg, MySQLdb, PyMySQL, oracledb, pyodbc), and asyncpg. */
export const entry: RegistryEntry = {
  name: 'Python Database API',
  source: 'https://peps.python.org/pep-0249/',
  languages: ['python'],
  sources: [
    {
      from: 'stored',
      paths: ['*.fetchone()', '*.fetchall()', '*.fetchmany()', '*.fetchrow()', '*.fetchval()'],
    },
  ],
  cleaners: [
    {
      calls: [
        '*.Identifier',
        '*.Literal',
        '*.Placeholder',
        '*.SQL().format',
        '*.quote_ident',
        '*.mogrify',
        '*.escape_string',
        '*.escape_literal',
        '*.escape_identifier',
      ],
      uses: ['sql'],
    },
  ],
  sinks: [
    {
      use: 'sql',
      calls: [
        'execute',
        'executemany',
        'executescript',
        'exec_driver_sql',
        'execute_sql',
        'execute_query',
        'query',
        'fetch',
        'fetchrow',
        'fetchval',
        'read_sql',
        'read_sql_query',
        'sql',
      ].map((name) => `*.${name}`),
      arguments: [0, 'query', 'sql', 'statement', 'operation'],
    },
  ],
};
