import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'sqlx and pgx',
  source: 'https://pkg.go.dev/github.com/jmoiron/sqlx',
  languages: ['go'],
  sinks: [
    {
      use: 'sql',
      calls: ['*.Select', '*.Get', '*.SelectContext', '*.GetContext'],
      receiver: /(?:db|tx|sqlx\.DB|conn)\b/i,
      arguments: [1, 2],
    },
    {
      use: 'sql',
      calls: ['*.Queryx', '*.QueryRowx', '*.MustExec', '*.NamedExec', '*.NamedQuery', '*.Preparex'],
    },
  ],
};
