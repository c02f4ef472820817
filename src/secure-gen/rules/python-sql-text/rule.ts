import { allOf } from '../../matching/check.ts';
import { isStatement, sqlText } from '../../matching/sql-text.ts';
import { keptTexts } from '../../matching/used-texts.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'SQL statement with a value in its text',
  cwe: [89],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'This statement is put together with a value in its text, for others to run.',
  why: "Wherever it is run, a value such as `' OR '1'='1` changes what it means.",
  hint: 'Return the statement with placeholders, and the values beside it, so that the driver gets both.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/89.html',
  ],
  match: [
    keptTexts({
      words: ['select', 'into', 'SELECT', 'INTO', 'UPDATE', 'DELETE'],
      text: /^[a-z]{0,2}["'\s(]*(?:select\b[^;]*\bfrom|insert\s+into|update\b[^;]*\bset|delete\s+from)\b/i,
      where: allOf(isStatement(), sqlText()),
    }),
  ],
};
