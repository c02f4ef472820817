import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { is } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Connection that takes several SQL statements at once',
  cwe: [89],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'With multipleStatements, one call may run several statements.',
  why: 'Where a value gets into a statement unescaped, `; DROP TABLE …` is then run as well.',
  hint: 'Leave multipleStatements off, and call once for each statement.',
  references: ['https://github.com/mysqljs/mysql#multiple-statement-queries'],
  match: [option(['multipleStatements'], is(true))],
};
