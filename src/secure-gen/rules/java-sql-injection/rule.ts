import { anyOf } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import { sqlText } from '../../matching/sql-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'SQL put together with data',
  cwe: [89],
  severity: 'critical',
  precision: 'high',
  languages: ['java'],
  message: 'A database runs this statement, and a part of its text is not constant.',
  why: "A value such as `' OR '1'='1` changes what the statement does: it reads or deletes rows that it should not.",
  hint: 'Use a PreparedStatement with `?` and set the value, or a named parameter; choose names of columns from a fixed map.',
  references: [
    'https://docs.oracle.com/javase/tutorial/jdbc/basics/prepared.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
  ],
  match: sinks('sql', ['java'], anyOf(sqlText(), flows({ use: 'sql', joined: true, from: ['remote'] }))),
};
