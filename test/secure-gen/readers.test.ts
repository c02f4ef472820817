import { describe, expect, it } from 'vitest';
import { withSyntaxTree } from '../../src/repo/parse-source.ts';
import { referenceOf } from '../../src/secure-gen/analysis/dataflow/path-of.ts';
import { FileAnalysis } from '../../src/secure-gen/analysis/file-analysis.ts';
import type { CodeLanguage } from '../../src/secure-gen/analysis/syntax/code-language.ts';
import { readerOf } from '../../src/secure-gen/analysis/syntax/reader-of.ts';
import type { Shape } from '../../src/secure-gen/analysis/syntax/shape.ts';
import { SourceNode } from '../../src/secure-gen/analysis/syntax/source-node.ts';

async function reading<T>(language: CodeLanguage, text: string, read: (file: FileAnalysis) => T): Promise<T> {
  const reader = await readerOf(language);
  return withSyntaxTree(language, text, ({ root }) =>
    read(new FileAnalysis(language, text, SourceNode.root(root, text), reader)),
  );
}

/** A shape in one line: the kind, and what tells it from others of the kind. */
function written(shape: Shape): string {
  switch (shape.kind) {
    case 'literal':
      return `literal ${JSON.stringify(shape.value)}`;
    case 'text':
      return `text ${shape.parts.map((part) => (typeof part === 'string' ? `'${part}'` : part.text)).join(' ')}`;
    case 'member':
      return `member ${shape.object.text} ${shape.property}`;
    case 'call': {
      const given = shape.arguments.map(
        ({ name, value, isSpread }) => `${name ?? (isSpread ? '...' : '')}${value.text}`,
      );
      const object = shape.callee.object ? `${shape.callee.object.text} ` : '';
      return `${shape.isNew ? 'new' : 'call'} ${object}${shape.callee.name}(${given.join(' ')})`;
    }
    case 'list':
      return `list ${shape.items.map(({ text }) => text).join(' ')}`;
    case 'record':
      return `record ${shape.entries.map(({ key }) => key).join(' ')}`;
    case 'choice':
      return `choice ${shape.options.map(({ text }) => text).join(' ')}`;
    case 'same':
      return `same ${shape.inner.text}`;
    case 'pattern':
      return `pattern ${shape.source} ${shape.flags}`;
    default:
      return shape.kind;
  }
}

interface Language {
  readonly language: CodeLanguage;
  /** Puts an expression where its value is given to `x`. */
  readonly around: (expression: string) => string;
  readonly shapes: Readonly<Record<string, string>>;
  /** A text, a name in it, and how each of the places where it is bound binds it. */
  readonly bindings: readonly (readonly [text: string, name: string, bindings: readonly string[]])[];
}

const languages: readonly Language[] = [
  {
    language: 'typescript',
    around: (expression) => `const x = ${expression};`,
    shapes: {
      "'a\\n'": 'literal "a\\n"',
      '0x10': 'literal 16',
      null: 'literal null',
      'a + b': 'text a b',
      '`a${b}c`': "text 'a' b 'c'",
      'a.b': 'member a b',
      "a['b']": 'member a b',
      'a.b(c, ...d)': 'call a b(c ...d)',
      'new A(b)': 'new A(b)',
      '[a, b]': 'list a b',
      '{ a, b: 1 }': 'record a b',
      'a ?? b': 'choice a b',
      'a as string': 'same a',
      '/a+/g': 'pattern a+ g',
      '!a': 'computed',
    },
    bindings: [
      ['const a = f();', 'a', ['assigned f()']],
      ['const { b: { a } } = f();', 'a', ['assigned f() b.a']],
      ['let a = 1; a += b;', 'a', ['assigned 1', 'appended b']],
      ['for (const a of b) f(a);', 'a', ['element b']],
      ['function f(b, a) {}', 'a', ['parameter 1']],
      ["import { c as a } from 'm';", 'a', ['import m.c']],
      ["const { a } = require('node:m');", 'a', ['import m.a']],
    ],
  },
  {
    language: 'python',
    around: (expression) => `x = ${expression}`,
    shapes: {
      "'a\\n'": 'literal "a\\n"',
      '0x10': 'literal 16',
      None: 'literal null',
      'a + b': 'text a b',
      'f"a{b}c"': "text 'a' b 'c'",
      '"a %s" % b': "text 'a ' b",
      '"a {}".format(b)': "text 'a ' b",
      'a.b': 'member a b',
      'a["b"]': 'member a b',
      'a.b(c, d=1)': 'call a b(c d1)',
      '[a, b]': 'list a b',
      '{"a": 1, "b": 2}': 'record a b',
      'a or b': 'choice a b',
      'a == b': 'computed',
    },
    bindings: [
      ['a = f()', 'a', ['assigned f()']],
      ['b, a = f()', 'a', ['assigned f() *']],
      ['a += b', 'a', ['appended b']],
      ['for a in b:\n    f(a)', 'a', ['element b']],
      ['with f() as a:\n    g(a)', 'a', ['assigned f()']],
      ['def f(b, a):\n    pass', 'a', ['parameter 1']],
      ['from m import c as a', 'a', ['import m.c']],
    ],
  },
  {
    language: 'go',
    around: (expression) => `package p\nfunc f() { x := ${expression} }`,
    shapes: {
      '"a\\n"': 'literal "a\\n"',
      '`a\\n`': 'literal "a\\\\n"',
      '0644': 'literal 420',
      nil: 'literal null',
      'a + b': 'text a b',
      'fmt.Sprintf("a %s %d", b, c)': "text 'a ' b ' ' '0'",
      'fmt.Sprintf("%[2]s", b, c)': 'text c',
      'a.b': 'member a b',
      'a["b"]': 'member a b',
      'a.b(c, d...)': 'call a b(c ...d)',
      '[]string{a, b}': 'list a b',
      'A{b: 1, c: 2}': 'record b c',
      '&a': 'same a',
      '[]byte(a)': 'same a',
      'a == b': 'computed',
    },
    bindings: [
      ['package p\nfunc f() { a, err := g() }', 'a', ['assigned g()']],
      ['package p\nfunc f() { b, err := g() }', 'err', ['other']],
      ['package p\nfunc f() { b, a := 1, 2 }', 'a', ['assigned 2']],
      ['package p\nfunc f() { a += b }', 'a', ['appended b']],
      ['package p\nfunc f() { for _, a := range b {} }', 'a', ['element b']],
      ['package p\nfunc (s T) f(b, a string) {}', 'a', ['parameter 1']],
      ['package p\nfunc f() { var a T; d.Decode(&a) }', 'a', ['declared', 'assigned d.Decode(&a)']],
      ['package p\nimport a "gopkg.in/m.v3"', 'a', ['import m']],
    ],
  },
  {
    language: 'java',
    around: (expression) => `class C { void f() { Object x = ${expression}; } }`,
    shapes: {
      '"a\\n"': 'literal "a\\n"',
      '0x10L': 'literal 16',
      null: 'literal null',
      'a + b': 'text a b',
      'String.format("a %2$s", b, c)': "text 'a ' c",
      '"a %s%n".formatted(b)': "text 'a ' b '\\n'".replace('\\n', '\n'),
      'a.b': 'member a b',
      'java.sql.Types': 'name',
      'a.b(c, d)': 'call a b(c d)',
      'new java.io.File(a)': 'new File(a)',
      'new String[] {a, b}': 'same {a, b}',
      'List.of(a, b)': 'list a b',
      'a ? b : c': 'choice b c',
      '(String) a': 'same a',
      '!a': 'computed',
    },
    bindings: [
      ['class C { void f() { String a = g(); } }', 'a', ['assigned g()']],
      ['class C { private T a; }', 'a', ['declared']],
      ['class C { void f() { a += b; } }', 'a', ['appended b']],
      ['class C { void f() { for (String a : b) {} } }', 'a', ['element b']],
      ['class C { void f() { try (R a = g()) {} } }', 'a', ['assigned g()']],
      ['class C { void f(@P("x") String b, String... a) {} }', 'a', ['parameter 1']],
      ['class C { void f() { g((b, a) -> b); } }', 'a', ['parameter 1']],
      ['class C { void f() { a.append(b).append(c); } }', 'a', ['assigned a.append(b).append(c)']],
      ['import java.io.File;', 'File', ['import File']],
      ['import static java.lang.Math.abs;', 'abs', ['import Math.abs']],
    ],
  },
];

describe.each(languages)('$language', ({ language, around, shapes, bindings }) => {
  it.each(Object.entries(shapes))('%s is: %s', async (expression, shape) => {
    const text = around(expression);
    const found = await reading(language, text, (file) => {
      const [bound] = file.boundNames('x');
      if (bound?.binding.kind !== 'assigned') return undefined;
      return written(file.shapeOf(bound.binding.value));
    });
    expect(found).toBe(shape);
  });

  it.each(bindings)('%s binds %s', async (text, name, expected) => {
    const found = await reading(language, text, (file) =>
      file.boundNames(name).map(({ binding }) => {
        switch (binding.kind) {
          case 'assigned':
            return ['assigned', binding.value.text, binding.path.join('.')].join(' ').trim();
          case 'appended':
            return `appended ${binding.value.text}`;
          case 'element':
            return `element ${binding.of.text}`;
          case 'parameter':
            return `parameter ${binding.index}`;
          case 'import':
            return `import ${binding.path}`;
          default:
            return binding.kind;
        }
      }),
    );
    expect(found).toEqual(expected);
  });
});

describe('what names refer to by their types', () => {
  it.each([
    ['go', 'package p\nfunc f(r *http.Request) { x := r.URL }', 'http.Request.URL'],
    ['go', 'package p\ntype S struct { db *sql.DB }\nfunc (s *S) f() { x := s.db }', 'sql.DB'],
    ['go', 'package p\nfunc f() { c := &http.Client{}; x := c.Timeout }', 'http.Client.Timeout'],
    ['java', 'class C { void f(java.sql.Statement s) { Object x = s.size; } }', 'Statement.size'],
    ['java', 'class C { private final Jdbc db; void f() { Object x = this.db.size; } }', 'Jdbc.size'],
    ['java', 'class C { void f() { Object x = new Yaml().load(a); } }', 'Yaml.load()'],
  ] as const)('%s: %s', async (language, text, path) => {
    const found = await reading(language, text, (file) => {
      const [bound] = file.boundNames('x');
      return bound?.binding.kind === 'assigned' ? referenceOf(file, bound.binding.value)?.path : undefined;
    });
    expect(found).toBe(path);
  });
});
