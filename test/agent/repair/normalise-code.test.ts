import { expect, test } from 'vitest';
import { normaliseCode } from '../../../src/agent/repair/normalise-code.ts';
import type { LanguageId } from '../../../src/repo/language-of-path.ts';

test.each<[LanguageId, string, string]>([
  ['javascript', 'function f(a) { return a; }', 'function f( a )\n{\n  // why\n  return a\n}'],
  ['javascript', 'if (a) { b(); }', 'if (a) {\n  b() /* c */;\n}'],
  ['typescript', 'const f = (a: number) => a;', 'const f = (a:number)=>a'],
  ['python', 'def f(a):\n    return a', 'def f( a ):\n  # why\n\n  return a'],
  ['go', 'func f() int { return 1 }', 'func f() int {\n\treturn 1 // one\n}'],
])('%s: %j and %j are the same', async (language, one, other) => {
  expect(await normaliseCode(language, one)).toBe(await normaliseCode(language, other));
});

test.each<[LanguageId, string, string]>([
  ['javascript', 'return "a b";', 'return "a  b";'],
  ['javascript', 'return `a`;', 'return `a `;'],
  ['javascript', 'return "// a";', 'return "// b";'],
  ['javascript', 'a; ++b', 'a++; b'],
  ['javascript', 'a - -b', 'a-- - b'],
  ['python', 'for a in b:\n    c()\n    d()', 'for a in b:\n    c()\nd()'],
  [
    'python',
    'if a:\n    if b:\n        c()\n    else:\n        d()',
    'if a:\n    if b:\n        c()\nelse:\n    d()',
  ],
  ['javascript', 'if (a) { b(); } c();', 'if (a) { b(); c(); }'],
  ['javascript', 'x < 1', 'x <= 1'],
])('%s: %j and %j are not', async (language, one, other) => {
  expect(await normaliseCode(language, one)).not.toBe(await normaliseCode(language, other));
});
