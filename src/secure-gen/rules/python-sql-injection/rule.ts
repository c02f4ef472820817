import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import { sqlText } from '../../matching/sql-text.ts';
import { usedTexts } from '../../matching/used-texts.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** One of them stands in every statement that has a value, and code has them seldom. */
const keywords = ['select', 'where', 'into', 'SELECT', 'WHERE', 'INTO', 'UPDATE', 'DELETE'];

export const entry: RegistryEntry = {
  title: 'SQL put together with data',
  cwe: [89],
  severity: 'critical',
  precision: 'high',
  languages: ['python'],
  message: 'A value is made a part of the text of this SQL statement.',
  why: "A value such as `' OR '1'='1` changes what the statement means: it reads, alters or deletes other rows than were meant.",
  hint: 'Write placeholders in the statement (`?` for sqlite3, `%s` for psycopg and MySQL, `:name` for SQLAlchemy) and give the values as the second argument of execute; choose names of tables from a fixed list.',
  references: [
    'https://docs.python.org/3/library/sqlite3.html#how-to-use-placeholders-to-bind-values-in-sql-queries',
    'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
  ],
  match: [
    ...sinks('sql', ['python'], sqlText()),
    calls({
      to: ['*.execute', '*.executescript', '*.raw', '*.from_statement'],
      receiver: /cur|conn|\bdb\b|database|session|engine|objects|query|^\s*$/i,
      where: argument(0, flows({ use: 'sql', from: ['remote', 'local'] })),
    }),
    usedTexts({
      words: keywords,
      text: /\b(?:select|insert|update|delete|replace|where|from|values)\b/i,
      usedBy: /exec|query|sql|fetch|select|insert|update|delete|run|cursor|\bcur\b|\bdb\b|database|conn/i,
      where: sqlText(),
    }),
  ],
};
