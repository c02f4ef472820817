import { expect, test } from 'vitest';
import { type LanguageId, languageOfPath, supportedExtensions } from '../../src/repo/language-of-path.ts';
import { hasSyntaxErrors, withSyntaxTree } from '../../src/repo/parse-source.ts';
import { functionsOf } from '../../src/repo/symbols/functions-of.ts';

test.each<[LanguageId, string, string]>([
  ['typescript', 'const a: number = 1;', 'const a: = 1;'],
  ['tsx', 'const a = <b/>;', 'const a = <b>;'],
  ['javascript', 'const a = <b/>; f(`x`);', 'f(('],
  ['python', 'def f():\n    pass\n', 'def f(:\n    pass\n'],
  ['go', 'package a\nfunc f() {}\n', 'package a\nfunc f( {\n'],
  ['java', 'class A { void f() { } }', 'class A { void f() { }'],
  ['bash', 'if true; then echo; fi\n', 'if true; then echo\n'],
  ['json', '{"a": 1}', '{"a": }'],
])('%s: tells sound text from broken text', async (language, sound, broken) => {
  expect(await hasSyntaxErrors(language, sound)).toBe(false);
  expect(await hasSyntaxErrors(language, broken)).toBe(true);
});

test.each([
  ['a.ts', 'typescript'],
  ['b/c.TSX', 'tsx'],
  ['x.cjs', 'javascript'],
  ['x.jsx', 'javascript'],
  ['x.py', 'python'],
  ['x.go', 'go'],
  ['X.java', 'java'],
  ['x.sh', 'bash'],
  ['package.json', 'json'],
  ['README.md', undefined],
  ['Makefile', undefined],
])('%s is %s', (path, language) => {
  expect(languageOfPath(path)).toBe(language);
  if (language) expect(supportedExtensions).toContain(path.slice(path.lastIndexOf('.')).toLowerCase());
});

test.each([32_767, 32_768, 5_000_000])('parses a text of %i characters', async (length) => {
  const call = 'table.push("a row of a generated table, which is long and says nothing to anybody");\n';
  const calls = call.repeat(Math.ceil(length / call.length)).slice(0, length - 25);
  const text = `function last() {\n${calls};\n}\n`;
  const [last] = await functionsOf('javascript', text);
  expect(last?.range.endIndex).toBeGreaterThan(length - 10);
});

test('parses one text while others are being loaded and parsed', async () => {
  const texts: [LanguageId, string][] = [
    ['python', 'def f(): pass'],
    ['javascript', 'function f() {}'],
    ['python', 'def g(): pass'],
  ];
  const roots = await Promise.all(
    texts.map(([language, text]) => withSyntaxTree(language, text, ({ root }) => root.firstChild?.type)),
  );
  expect(roots).toEqual(['function_definition', 'function_declaration', 'function_definition']);
});
