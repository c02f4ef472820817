import { describe, expect, it } from 'vitest';
import { importingCode } from '../../../src/agent/repair/needed-imports.ts';
import { functionsOf } from '../../../src/repo/symbols/functions-of.ts';
import type { CodeLanguage } from '../../../src/secure-gen/analysis/syntax/code-language.ts';
import { applyEdits } from '../../../src/secure-gen/fixing/text-edit.ts';

/** The file with a new body of its function `f`, and what that needs. */
async function withBody(language: CodeLanguage, text: string, body: string): Promise<string> {
  const symbol = (await functionsOf(language, text)).find(({ name }) => name === 'f')!;
  const { startIndex, endIndex } = symbol.bodyRange;
  const { code, edits } = await importingCode({ language, text, symbol }, body);
  return applyEdits(text.slice(0, startIndex) + code + text.slice(endIndex), edits);
}

const required = (list: string) => `const ${list} = require('node:child_process');\nfunction f(a) {}\n`;

describe('new code of a function', () => {
  it.each<[string, CodeLanguage, string, string, string]>([
    [
      'brings a module of Python',
      'python',
      'import os\n\n\ndef f(a):\n    return a\n',
      'return html.escape(a)',
      'import html\nimport os\n\n\ndef f(a):\n    return html.escape(a)\n',
    ],
    [
      'has one already',
      'python',
      'import html\n\n\ndef f(a):\n    return a\n',
      'return html.escape(a)',
      'import html\n\n\ndef f(a):\n    return html.escape(a)\n',
    ],
    [
      'imports one itself',
      'python',
      'def f(a):\n    return a\n',
      'import html\n    return html.escape(a)',
      'def f(a):\n    import html\n    return html.escape(a)\n',
    ],
    [
      'uses a name that is something else',
      'python',
      'html = "<p>"\n\n\ndef f(a):\n    return a\n',
      'return html.format(a)',
      'html = "<p>"\n\n\ndef f(a):\n    return html.format(a)\n',
    ],
    [
      'brings a name more of a list',
      'javascript',
      required('{ exec }'),
      "{ execFile('ls', [a]); }",
      `${required('{ exec, execFile }').replace('{}\n', "{ execFile('ls', [a]); }\n")}`,
    ],
    [
      'is spelled as the file has it',
      'javascript',
      required('processes'),
      "{ execFile('ls', [a]); }",
      required('processes').replace('{}\n', "{ processes.execFile('ls', [a]); }\n"),
    ],
    [
      'makes the name itself',
      'javascript',
      'function f(a) {}\n',
      "{ const crypto = require('crypto'); return crypto.randomBytes(a); }",
      "function f(a) { const crypto = require('crypto'); return crypto.randomBytes(a); }\n",
    ],
    [
      'has a method of that name',
      'javascript',
      'function f(a) {}\n',
      '{ return a.spawn(1); }',
      'function f(a) { return a.spawn(1); }\n',
    ],
    [
      'is in a language without imports of this kind',
      'go',
      'package a\n\nfunc f(a int) {}\n',
      '{ exec.Command(a) }',
      'package a\n\nfunc f(a int) { exec.Command(a) }\n',
    ],
  ])('%s', async (_what, language, text, body, expected) => {
    expect(await withBody(language, text, body)).toBe(expected);
  });

  it('brings a module to an ECMAScript module', async () => {
    const text = "import { join } from 'node:path';\nexport function f(a) {}\n";
    expect(await withBody('javascript', text, '{ return crypto.randomBytes(a); }')).toMatch(
      /^import \{ join \} from 'node:path';\nimport .*from 'node:crypto';\nexport function f\(a\) \{ return (?:crypto\.)?randomBytes\(a\); \}\n$/,
    );
  });
});
