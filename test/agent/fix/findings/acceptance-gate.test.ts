import { expect, it } from 'vitest';
import { AcceptanceGate } from '../../../../src/agent/fix/findings/acceptance-gate.ts';
import { decodeTextFile } from '../../../../src/repo/files/text-file.ts';
import { functionsOf } from '../../../../src/repo/symbols/functions-of.ts';

const gate = new AcceptanceGate({
  folder: '',
  testTimeLimitMs: 1000,
  env: {},
  signal: new AbortController().signal,
  millisecondsLeft: () => 1000,
});
const known = 'exports.one = (pool, id) => pool.query("SELECT a FROM t WHERE id = $1", [id]);\n';
const find = (call: string) => `${known}function find(pool, text) {\n  return pool.query(${call});\n}\n`;
const weak = find('"SELECT a FROM t WHERE b = \'" + text + "\'"');

it.each([
  ['what the file has where a value goes', find('"SELECT a FROM t WHERE b = $1", [text]'), undefined],
  ['what another database has', find('"SELECT a FROM t WHERE b = ?", [text]'), 'foreign-placeholders'],
  ['the weakness in another form', find('"SELECT a FROM t WHERE b = ".concat(text)'), 'still-weak'],
  ['another weakness', find('"SELECT a FROM t WHERE b = $1", [eval(text)]'), 'new-weakness'],
  [
    'another signature',
    find('"SELECT a FROM t WHERE b = $1", [text]').replace('text)', 'value)'),
    'changes-signature',
  ],
  ['half a line', find('"SELECT a'), 'does-not-parse'],
])('a change to %s', async (_what, after, verdict) => {
  const judgement = await gate.obstacle({
    file: 'find.js',
    language: 'javascript',
    before: decodeTextFile(Buffer.from(weak)),
    after,
    rule: 'javascript-sql-injection',
    isWithinFunction: false,
  });
  expect(judgement?.verdict).toBe(verdict);
  expect(judgement === undefined || judgement.message !== '').toBe(true);
});

it('a change of a function that does not use what it is given', async () => {
  const symbol = (await functionsOf('javascript', weak)).find(({ name }) => name === 'find');
  const judgement = await gate.obstacle({
    file: 'find.js',
    language: 'javascript',
    before: decodeTextFile(Buffer.from(weak)),
    after: find('"SELECT a FROM t WHERE b = $1"'),
    rule: 'javascript-sql-injection',
    symbol: symbol!,
    isWithinFunction: true,
  });
  expect(judgement).toMatchObject({ verdict: 'drops-parameter', message: 'text is not used any more' });
});
