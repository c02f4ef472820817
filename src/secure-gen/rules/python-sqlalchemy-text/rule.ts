import { argument, calls } from '../../matching/calls.ts';
import { allOf, anyOf, not } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { isStatement } from '../../matching/sql-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const data = anyOf(
  flows({
    use: 'sql',
    from: ['remote', 'local', 'parameter'],
    joined: true,
    within: /[=<>,(]|\b(?:like|in|and|or|asc|desc)\b/i,
  }),
  flows({ use: 'sql', from: ['remote'] }),
);

export const entry: RegistryEntry = {
  title: 'Data in a piece of SQL that SQLAlchemy takes as it is',
  cwe: [89],
  severity: 'critical',
  precision: 'high',
  languages: ['python'],
  message:
    'SQLAlchemy puts this text into its query without quoting it, and a part of it comes from outside.',
  why: 'A value such as `1 OR 1=1` changes what the query means: it finds, alters or deletes other rows than were meant.',
  hint: 'Write `:name` in the text and give the value with bindparams(name=value), or compare columns: Model.name == value.',
  references: [
    'https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text',
    'https://cwe.mitre.org/data/definitions/89.html',
  ],
  match: [
    calls({
      to: [
        'sqlalchemy.text',
        'sqlalchemy.sql.text',
        'sqlalchemy.sql.expression.text',
        'text',
        'db.text',
        'sa.text',
        'sqlalchemy.literal_column',
        '*.literal_column',
      ],
      // Whole statements are found where they are executed.
      where: argument([0, 'text'], allOf(not(isStatement()), data)),
    }),
  ],
};
