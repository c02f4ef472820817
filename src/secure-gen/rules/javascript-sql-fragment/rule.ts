import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyOf } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Raw part of a query put together with data',
  cwe: [89],
  severity: 'critical',
  precision: 'high',
  languages: ecmascript,
  message: 'This text goes into the SQL statement as it is, and a part of it is not constant.',
  why: 'What the query builder does for other values does not happen here: a quote in the value ends the string, and what follows is SQL.',
  hint: "Give values apart: `whereRaw('name = ?', [name])`, `where('user.name = :name', { name })`, `replacements` of Sequelize.",
  references: [
    'https://knexjs.org/guide/raw.html#raw-parameter-binding',
    'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
  ],
  match: sinks(
    'sql-fragment',
    ecmascript,
    anyOf(
      flows({ use: 'sql', from: ['remote'] }),
      flows({
        use: 'sql',
        from: fromAnybody,
        within: /\w\s*=\s*'?%?(?:\0|$)|[\w\s][<>]\s*'?(?:\0|$)|\blike\s|\bin\s*\(|\bwhere\b|\bselect\b/i,
      }),
    ),
  ),
};
