import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyOf, type Check, firstTrue } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import { sqlText } from '../../matching/sql-text.ts';
import { usedTexts } from '../../matching/used-texts.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** One of them stands in every statement that has a value, and code has them seldom. */
const keywords = ['select', 'where', 'into', 'SELECT', 'WHERE', 'INTO', 'UPDATE', 'DELETE'];

const fromRequest = flows({ use: 'sql', from: ['remote'], within: /^[^{]*$/ });

/** `query(text)` and `query({ text, values })` */
const statement: Check = (node, context) => {
  const shape = context.file.shapeOf(context.tracer.resolved(node));
  if (shape.kind !== 'record') return anyOf(sqlText(), isStatementOf(node.text))(node, context);
  const texts = shape.entries.filter(({ key }) => key === 'text' || key === 'sql' || key === 'query');
  return firstTrue(texts, ({ value }) => sqlText()(value, context));
};

/** A whole statement from a request, where the name says that it is one. */
function isStatementOf(written: string): Check {
  return (node, context) =>
    /^query$|(?:^|\.)(?!query$)\w*(?:sql|query|statement)\w*$/i.test(written)
      ? fromRequest(node, context)
      : false;
}

export const entry: RegistryEntry = {
  title: 'SQL put together with data',
  cwe: [89],
  severity: 'critical',
  precision: 'high',
  languages: ecmascript,
  message: 'A value is made a part of the text of this SQL statement.',
  why: "A value such as `' OR '1'='1` changes what the statement means: it reads, alters or deletes other rows than were meant.",
  hint: 'Write placeholders in the statement (`$1` for PostgreSQL, `?` for MySQL and SQLite) and give the values as the second argument; choose names of tables and columns from a fixed list.',
  references: [
    'https://node-postgres.com/features/queries#parameterized-query',
    'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
  ],
  match: [
    ...sinks('sql', ecmascript, statement),
    usedTexts({
      words: keywords,
      text: /\b(?:select|insert|update|delete|replace|where|from|values)\b/i,
      usedBy: /exec|query|sql|select|insert|update|delete|\brun|\bdb\b|database|conn|prepare/i,
      where: sqlText(),
    }),
  ],
};
