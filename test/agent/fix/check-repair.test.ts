import { expect, test } from 'vitest';
import { obstacleOf } from '../../../src/agent/fix/check-repair.ts';
import type { LanguageId } from '../../../src/repo/language-of-path.ts';
import { functionsOf } from '../../../src/repo/symbols/functions-of.ts';

const broken = 'function before( {\n';
const plain =
  'function before() {}\nfunction f(a) {\n  const inner = () => a;\n  return a;\n}\nfunction after() {}\n';
const method = 'class A {\n  f(a) {\n    return a;\n  }\n  g() {}\n}\n';
const python = 'def f(a):\n    return a\n\ndef after():\n    pass\n';

test.each<[string, LanguageId, string, string, string | undefined]>([
  ['another body', 'javascript', plain, 'function f(a) { return a + 1; }', undefined],
  [
    'a helper beside it',
    'javascript',
    plain,
    'function f(a) { return g(a); }\nfunction g(a) { return a; }',
    undefined,
  ],
  ['without the function inside', 'javascript', plain, 'function f(a) { return a; }', undefined],
  ['the header in another spelling', 'javascript', plain, 'function f( a, ) { return a; }', undefined],
  ['a bracket too many', 'javascript', plain, 'function f(a) { return a; }}', 'does-not-parse'],
  ['half a function', 'javascript', plain, 'function f(a) { if (a) {', 'does-not-parse'],
  ['prose', 'javascript', plain, 'function f(a) Here is the fixed function', 'does-not-parse'],
  ['another parameter', 'javascript', plain, 'function f(a, b) { return a; }', 'changes-signature'],
  ['another name', 'javascript', plain, 'function h(a) { return a; }', 'changes-signature'],
  ['async', 'javascript', plain, 'async function f(a) { return a; }', 'changes-signature'],
  ['nothing', 'javascript', plain, '', 'changes-signature'],
  [
    'a function that swallows the next',
    'javascript',
    plain,
    'function f(a) { return a; /*',
    'does-not-parse',
  ],
  ['a method', 'typescript', method, 'f(a) { return -a; }', undefined],
  [
    'a method that leaves its class',
    'typescript',
    method,
    'f(a) { return a; }\n}\nclass B {',
    'changes-signature',
  ],
  ['Python', 'python', python, 'def f(a):\n    return -a', undefined],
  ['half a line of Python', 'python', python, 'def f(a):\n    return (a', 'does-not-parse'],
  ['a default', 'python', python, 'def f(a=1):\n    return a', 'changes-signature'],
  ['a file that never parsed', 'javascript', broken + plain, 'function f(a) { return -a; }', undefined],
])('%s: %s', async (_what, language, text, code, obstacle) => {
  const functions = await functionsOf(language, text);
  const symbol = functions.find(({ name }) => name === 'f')!;
  const { startIndex, endIndex } = symbol.range;
  const repaired = text.slice(0, startIndex) + code + text.slice(endIndex);
  expect(await obstacleOf({ language, symbol }, text, repaired)).toBe(obstacle);
});
