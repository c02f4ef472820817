import { expect, it } from 'vitest';
import { placeholdersOfFile } from '../../../../src/agent/fix/findings/placeholder-styles.ts';

const other = (sql: string) => `query('${sql}', [a]);\n`;
const weak = "query('SELECT a FROM t WHERE b = ' + c);\n";

it.each<[string, string, string, string | undefined]>([
  [
    'the same way',
    other('SELECT a FROM t WHERE b = $1') + weak,
    other('SELECT a FROM t WHERE c = $2'),
    undefined,
  ],
  ['another way', other('SELECT a FROM t WHERE b = $1') + weak, other('SELECT a FROM t WHERE c = ?'), '$1'],
  [
    'another way of Python',
    'execute("SELECT a FROM t WHERE b = ?", x)',
    'execute("SELECT a FROM t WHERE b = %s", x)',
    '?',
  ],
  ['names', 'execute("DELETE FROM t WHERE b = :b")', 'execute("DELETE FROM t WHERE b = ?")', ':name'],
  ['nothing to go by', weak, other('SELECT a FROM t WHERE c = ?'), undefined],
  [
    'a text put together before',
    'execute("SELECT a FROM t WHERE b = \'%s\'" % x)',
    'execute("SELECT a FROM t WHERE b = ?", x)',
    undefined,
  ],
  [
    'a question in other text',
    other('SELECT a FROM t WHERE b = $1'),
    `${other('SELECT a FROM t WHERE b = $1')}say('really ?');`,
    undefined,
  ],
])('%s', (_what, before, after, expected) => {
  expect(placeholdersOfFile(before, after)).toBe(expected);
});
