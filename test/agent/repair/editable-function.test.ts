import { describe, expect, it } from 'vitest';
import { type EditableFunction, editableFunction } from '../../../src/agent/repair/editable-function.ts';
import type { LanguageId } from '../../../src/repo/language-of-path.ts';
import { functionsOf } from '../../../src/repo/symbols/functions-of.ts';

interface Case {
  readonly language: LanguageId;
  readonly text: string;
  /** Qualified name of the function; the first one unless given. */
  readonly name?: string;
  /** The part of `code` that stays. */
  readonly header: string;
  /** The part of `code` that may change. */
  readonly body: string;
}

async function editable({ language, text, name }: Case): Promise<EditableFunction> {
  const functions = await functionsOf(language, text);
  const symbol = name ? functions.find(({ qualifiedName }) => qualifiedName === name) : functions[0];
  return editableFunction('file', language, text, symbol!);
}

const q = '"""';
const lines = (...all: string[]) => `${all.join('\n')}\n`;

const cases: Record<string, Case> = {
  'a plain function': {
    language: 'javascript',
    text: lines('// x', 'function f(a) {', '  return a;', '}', 'f();'),
    header: 'function f(a) ',
    body: '{\n  return a;\n}',
  },
  'a method, without the indentation of its class': {
    language: 'typescript',
    text: lines('class A {', '  f(', '    a: number,', '  ): number {', '    return a;', '  }', '}'),
    header: 'f(\n  a: number,\n): number ',
    body: '{\n  return a;\n}',
  },
  'an exported arrow function with an expression': {
    language: 'typescript',
    text: lines('export const f = (a: number) => a + 1;', 'f(1);'),
    header: 'export const f = (a: number) => ',
    body: 'a + 1;',
  },
  'lines of white space alone, of any length': {
    language: 'javascript',
    text: lines('class A {', '  f() {', '    go();', '', ' ', '    ', '        ', '    end();', '  }', '}'),
    header: 'f() ',
    body: '{\n  go();\n\n \n    \n        \n  end();\n}',
  },
  'a text with less indentation than its method': {
    language: 'javascript',
    text: lines('class A {', '  f(', '    a,', '  ) {', '    return `', 'left`;', '  }', '}'),
    header: 'f(\n    a,\n  ) ',
    body: '{\n    return `\nleft`;\n  }',
  },
  'a text with more indentation than its method': {
    language: 'javascript',
    text: lines('class A {', '  f() {', '    return `', '    deep`;', '  }', '}'),
    header: 'f() ',
    body: '{\n  return `\n  deep`;\n}',
  },
  tabs: {
    language: 'go',
    text: lines('package m', '', 'func F(a int) int {', '\treturn a', '}'),
    header: 'func F(a int) int ',
    body: '{\n\treturn a\n}',
  },
  'a nested function': {
    language: 'python',
    text: lines('def outer():', '    def inner(a):', '        return a', '    return inner'),
    name: 'outer.inner',
    header: 'def inner(a):\n    ',
    body: 'return a',
  },
  'a Python method without a docstring': {
    language: 'python',
    text: lines(
      'class A:',
      '    def f(self):',
      '        if self:',
      '            return 1',
      '        return 2',
    ),
    header: 'def f(self):\n    ',
    body: 'if self:\n        return 1\n    return 2',
  },
  'a Python method with decorators and a docstring': {
    language: 'python',
    text: lines(
      'class A:',
      '    @cache',
      '    @other(1)',
      '    def f(self):',
      `        ${q}Does it.`,
      '',
      `        Well.${q}`,
      '',
      '        return 1',
    ),
    header: '@cache\n@other(1)\ndef f(self):\n    ',
    body: 'return 1',
  },
  'a docstring in single quotes': {
    language: 'python',
    text: lines('def f():', "    'It\\'s it.'", '    return 1'),
    header: 'def f():\n    ',
    body: 'return 1',
  },
  "a docstring in '''": {
    language: 'python',
    text: lines('def f():', "    '''Does it.'''", '    return 1'),
    header: 'def f():\n    ',
    body: 'return 1',
  },
  'a raw docstring': {
    language: 'python',
    text: lines('def f():', `    r${q}a\\d${q}`, '    return 1'),
    header: 'def f():\n    ',
    body: 'return 1',
  },
  'a docstring with quotes in it': {
    language: 'python',
    text: lines('def f():', `    ${q}Says "hi" and \\${q} too.${q}  # noqa`, '    return 1'),
    header: 'def f():\n    ',
    body: 'return 1',
  },
  'a function that is only its docstring': {
    language: 'python',
    text: lines('def f():', `    ${q}Does it.${q}`),
    header: 'def f():\n    ',
    body: `${q}Does it.${q}`,
  },
  'a docstring and a statement on one line': {
    language: 'python',
    text: lines('def f():', `    ${q}Does it.${q}; return 1`),
    header: 'def f():\n    ',
    body: `${q}Does it.${q}; return 1`,
  },
  'a docstring of two pieces': {
    language: 'python',
    text: lines('def f():', '    "Does" " it."', '    return 1'),
    header: 'def f():\n    ',
    body: '"Does" " it."\n    return 1',
  },
  'a Python function on one line': {
    language: 'python',
    text: 'def f(a): return a\n',
    header: 'def f(a): ',
    body: 'return a',
  },
  'line ends of both kinds in one file': {
    language: 'javascript',
    text: 'class A {\r\n  f() {\r\n    go();\n\r\n  }\r\n}\r\n',
    header: 'f() ',
    body: '{\r\n  go();\n\r\n}',
  },
  'a function at the very start, without a line end at the end': {
    language: 'bash',
    text: 'f() { echo "$1"; }',
    header: 'f() ',
    body: '{ echo "$1"; }',
  },
};

describe.each(Object.entries(cases))('%s', (_name, example) => {
  it('is cut into what stays and what may change', async () => {
    const { code, headerLength } = await editable(example);
    expect([code.slice(0, headerLength), code.slice(headerLength)]).toEqual([example.header, example.body]);
  });

  it('is put back byte for byte', async () => {
    const { code, splice } = await editable(example);
    expect(splice(code)).toBe(example.text);
  });
});

describe('splice', () => {
  it('indents what is new as its surroundings are, and touches nothing else', async () => {
    const { code, splice } = await editable(cases['a Python method with decorators and a docstring']!);
    const repaired = splice(code.replace('return 1', 'if self:\n        return 2\n\n    return 3'));
    expect(repaired).toBe(
      lines(
        'class A:',
        '    @cache',
        '    @other(1)',
        '    def f(self):',
        `        ${q}Does it.`,
        '',
        `        Well.${q}`,
        '',
        '        if self:',
        '            return 2',
        '',
        '        return 3',
      ),
    );
  });
});

describe('what is shown', () => {
  it.each<[LanguageId, string, string]>([
    [
      'javascript',
      '/**\n * Adds.\n * @param a one\n */\nfunction f(a) {}',
      '/**\n * Adds.\n * @param a one\n */\nfunction f(a) {}',
    ],
    ['go', 'package m\n\n// F does it.\nfunc F() {}', '// F does it.\nfunc F() {}'],
    ['bash', '# Does it.\nf() { :; }', '# Does it.\nf() { :; }'],
    [
      'python',
      `def f():\n    ${q}Does it.${q}\n    return 1`,
      `def f():\n    ${q}Does it.${q}\n    return 1`,
    ],
    ['python', '# Does it.\ndef f():\n    return 1', '# Does it.\ndef f():\n    return 1'],
    ['javascript', 'function f() {}', 'function f() {}'],
  ])('in %s is the function with its documentation', async (language, text, shown) => {
    expect((await editable({ language, text, header: '', body: '' })).shown).toBe(shown);
  });
});
