import { expect, test } from 'vitest';
import type { LanguageId } from '../../src/repo/language-of-path.ts';
import { functionAt, functionsOf } from '../../src/repo/symbols/functions-of.ts';

interface Case {
  readonly language: LanguageId;
  readonly text: string;
  /** Per function: kind, qualified name, signature, and the whole declaration as it stands in the text. */
  readonly functions: readonly (readonly [
    kind: string,
    qualifiedName: string,
    signature: string,
    whole: string,
  ])[];
}

const lines = (...parts: string[]) => parts.join('\n');

const cases: Record<string, Case> = {
  'a function declaration with export and async': {
    language: 'javascript',
    text: 'export async function load(a,b = "x") { return a; }',
    functions: [
      [
        'function',
        'load',
        'export async function load(a, b = "x")',
        'export async function load(a,b = "x") { return a; }',
      ],
    ],
  },
  'an arrow function in a variable': {
    language: 'javascript',
    text: 'export const twice = ( n , ) => n * 2;\n',
    functions: [
      ['function', 'twice', 'export const twice = (n) =>', 'export const twice = ( n , ) => n * 2;'],
    ],
  },
  'one of several variables': {
    language: 'javascript',
    text: 'var a = 1, b = function* next() { yield a; };',
    functions: [['function', 'b', 'b = function *next()', 'b = function* next() { yield a; }']],
  },
  'members of a class': {
    language: 'javascript',
    text: 'class A { constructor() {} static async *#x(a) {} get y() { return 1; } set y(v) {} z = () => {}; "q r"() {} [k]() {} }',
    functions: [
      ['constructor', 'A.constructor', 'constructor()', 'constructor() {}'],
      ['method', 'A.#x', 'static async *#x(a)', 'static async *#x(a) {}'],
      ['getter', 'A.y', 'get y()', 'get y() { return 1; }'],
      ['setter', 'A.y', 'set y(v)', 'set y(v) {}'],
      ['method', 'A.z', 'z = () =>', 'z = () => {}'],
      ['method', 'A.q r', '"q r"()', '"q r"() {}'],
      ['method', 'A.[k]', '[k]()', '[k]() {}'],
    ],
  },
  'members of an object': {
    language: 'javascript',
    text: 'const api = { get() {}, "post": async (body) => {}, put: function (x) {} };',
    functions: [
      ['method', 'api.get', 'get()', 'get() {}'],
      ['method', 'api.post', '"post": async (body) =>', '"post": async (body) => {}'],
      ['method', 'api.put', 'put: function (x)', 'put: function (x) {}'],
    ],
  },
  'what CommonJS exports': {
    language: 'javascript',
    text: lines(
      'module.exports.one = function (a) {};',
      'exports.two = () => 2;',
      'module.exports = function three() {};',
      'module.exports = { four() {} };',
    ),
    functions: [
      ['function', 'one', 'module.exports.one = function (a)', 'module.exports.one = function (a) {};'],
      ['function', 'two', 'exports.two = () =>', 'exports.two = () => 2;'],
      ['function', 'three', 'module.exports = function three()', 'module.exports = function three() {};'],
      ['method', 'four', 'four()', 'four() {}'],
    ],
  },
  'a prototype method': {
    language: 'javascript',
    text: 'Queue.prototype.push = function (item) {};',
    functions: [
      [
        'method',
        'Queue.push',
        'Queue.prototype.push = function (item)',
        'Queue.prototype.push = function (item) {};',
      ],
    ],
  },
  'default exports': {
    language: 'javascript',
    text: 'export default function () {}',
    functions: [['function', 'default', 'export default function ()', 'export default function () {}']],
  },
  'nested functions; callbacks belong to the function around them': {
    language: 'javascript',
    text: 'function outer(list) { const inner = (x) => x; return list.map((y) => inner(y)); }',
    functions: [
      [
        'function',
        'outer',
        'function outer(list)',
        'function outer(list) { const inner = (x) => x; return list.map((y) => inner(y)); }',
      ],
      ['function', 'outer.inner', 'const inner = (x) =>', 'const inner = (x) => x;'],
    ],
  },
  'a decorated, typed method': {
    language: 'typescript',
    text: 'abstract class A { @log() private static async x<T>(a: T, b?: number): Promise<void> {} abstract y(): void; }',
    functions: [
      [
        'method',
        'A.x',
        'private static async x<T>(a: T, b?: number): Promise<void>',
        '@log() private static async x<T>(a: T, b?: number): Promise<void> {}',
      ],
    ],
  },
  'a function behind an assertion, in a namespace, generic': {
    language: 'typescript',
    text: lines(
      'export const g = (async function () {}) as Job;',
      'namespace N { export function f(): void {} }',
      'const id = <T,>(x: T): x is T => true;',
    ),
    functions: [
      [
        'function',
        'g',
        'export const g = (async function ()',
        'export const g = (async function () {}) as Job;',
      ],
      ['function', 'N.f', 'export function f(): void', 'export function f(): void {}'],
      ['function', 'id', 'const id = <T>(x: T): x is T =>', 'const id = <T,>(x: T): x is T => true;'],
    ],
  },
  'a component': {
    language: 'tsx',
    text: 'export const Button = ({ label }: Props) => <b>{label}</b>;',
    functions: [
      [
        'function',
        'Button',
        'export const Button = ({ label }: Props) =>',
        'export const Button = ({ label }: Props) => <b>{label}</b>;',
      ],
    ],
  },
  'Python: decorated, async, nested, methods, lambda': {
    language: 'python',
    text: lines(
      '@cache',
      'async def f(a, *, b: int=1, **k) -> int:',
      '    def g(): pass',
      '    return g()',
      'class A(B):',
      '    def __init__(self): pass',
      '    @property',
      '    def size(self): return 1',
      'half = lambda x: x / 2',
    ),
    functions: [
      [
        'function',
        'f',
        'async def f(a, *, b: int = 1, **k) -> int:',
        '@cache\nasync def f(a, *, b: int=1, **k) -> int:\n    def g(): pass\n    return g()',
      ],
      ['function', 'f.g', 'def g():', 'def g(): pass'],
      ['constructor', 'A.__init__', 'def __init__(self):', 'def __init__(self): pass'],
      ['getter', 'A.size', 'def size(self):', '@property\n    def size(self): return 1'],
      ['function', 'half', 'half = lambda x:', 'half = lambda x: x / 2'],
    ],
  },
  'Go: methods, generics, function values': {
    language: 'go',
    text: lines(
      'package m',
      'func (s *Server[T]) Start(a, b int) (err error) { retry := func() {}; retry(); return nil }',
      'func Map[T any](x T) {}',
      'var hook = func(n int) {}',
    ),
    functions: [
      [
        'method',
        'Server.Start',
        'func (s *Server[T]) Start(a, b int) (err error)',
        'func (s *Server[T]) Start(a, b int) (err error) { retry := func() {}; retry(); return nil }',
      ],
      ['function', 'Server.Start.retry', 'retry := func ()', 'retry := func() {}'],
      ['function', 'Map', 'func Map[T any](x T)', 'func Map[T any](x T) {}'],
      ['function', 'hook', 'var hook = func (n int)', 'var hook = func(n int) {}'],
    ],
  },
  'Java: methods, constructors, inner types': {
    language: 'java',
    text: 'class A { @Override public <T> List<T> m(final String a, int... b) throws E { } A(int x) { } interface I { default void q() { } void r(); } }',
    functions: [
      [
        'method',
        'A.m',
        'public <T> List<T> m(final String a, int ...b) throws E',
        '@Override public <T> List<T> m(final String a, int... b) throws E { }',
      ],
      ['constructor', 'A.A', 'A(int x)', 'A(int x) { }'],
      ['method', 'A.I.q', 'default void q()', 'default void q() { }'],
    ],
  },
  'Bash: both spellings': {
    language: 'bash',
    text: 'foo() { bar "$1"; }\nfunction baz { :; }\n',
    functions: [
      ['function', 'foo', 'foo()', 'foo() { bar "$1"; }'],
      ['function', 'baz', 'function baz', 'function baz { :; }'],
    ],
  },
  'JSON: nothing': { language: 'json', text: '{"a": [1, 2]}', functions: [] },
};

test.each(Object.entries(cases))('finds functions: %s', async (_name, { language, text, functions }) => {
  const found = await functionsOf(language, text);
  expect(
    found.map(({ kind, qualifiedName, signature, range }) => [
      kind,
      qualifiedName,
      signature,
      text.slice(range.startIndex, range.endIndex),
    ]),
  ).toEqual(functions);
});

test('positions are UTF-16 indices and lines from 1, beyond characters of any width', async () => {
  const text = lines('const s = "é𝒳";', '', 'function f(a) {', '  return a;', '}', 'f();');
  const [f] = await functionsOf('javascript', text);
  expect(text.slice(f?.bodyRange.startIndex, f?.bodyRange.endIndex)).toBe('{\n  return a;\n}');
  expect(text.slice(f?.signatureRange.startIndex, f?.signatureRange.endIndex)).toBe('function f(a)');
  expect(f?.range).toMatchObject({ startLine: 3, endLine: 5 });
});

test('a signature does not depend on white space, comments, decorators or a trailing comma', async () => {
  const spellings = [
    'class A { run(a: string, b = 1): void {} }',
    'class A { @log run( a : string, /* count */ b=1, ) : void { return; } }',
    'class A {\n  run(\n    a: string,\n    b = 1,\n  ): void {}\n}',
  ];
  const signatures = await Promise.all(
    spellings.map(async (text) => (await functionsOf('typescript', text))[0]?.signature),
  );
  expect(new Set(signatures)).toEqual(new Set(['run(a: string, b = 1): void']));
});

test.each([
  ['async', 'function f(a) {}', 'async function f(a) {}'],
  ['generator', 'function f(a) {}', 'function* f(a) {}'],
  ['static', 'class A { f(a) {} }', 'class A { static f(a) {} }'],
  ['a parameter', 'function f(a) {}', 'function f(a, b) {}'],
  ['the name', 'function f(a) {}', 'function g(a) {}'],
  ['a default', 'function f(a = "x") {}', 'function f(a = "y") {}'],
])('a signature tells apart functions that differ in %s', async (_what, one, other) => {
  const [first] = await functionsOf('javascript', one);
  const [second] = await functionsOf('javascript', other);
  expect(first?.signature).not.toBe(second?.signature);
});

test.each<[LanguageId, string, string | undefined]>([
  ['javascript', '/**\n * Adds.\n * @param a one\n */\nexport function f(a) {}', 'Adds.\n@param a one'],
  ['javascript', '// one\n// two\nconst f = () => 1;', 'one\ntwo'],
  ['javascript', '// far\n\nfunction f() {}', undefined],
  ['javascript', 'go(); // not about f\nfunction f() {}', undefined],
  ['typescript', 'class A {\n  /** Method. */\n  @log\n  f() {}\n}', 'Method.'],
  ['python', 'def f():\n    """Does it.\n\n    Well."""\n    return 1', 'Does it.\n\n    Well.'],
  ['python', '# Says it.\ndef f():\n    return 1', 'Says it.'],
  ['go', 'package m\n\n// F does it.\nfunc F() {}', 'F does it.'],
  ['java', 'class A {\n  /** Does it. */\n  @Override void f() { }\n}', 'Does it.'],
  ['bash', '# Does it.\nf() { :; }', 'Does it.'],
])('%s: documentation of %j', async (language, text, documentation) => {
  const [f] = await functionsOf(language, text);
  expect(f?.documentation).toBe(documentation);
});

test('functionAt finds the innermost function of a line', async () => {
  const text = lines('function outer() {', '  function inner() {', '    x();', '  }', '  y();', '}', 'z();');
  const functions = await functionsOf('javascript', text);
  const names = [1, 2, 3, 4, 5, 6, 7].map((line) => functionAt(functions, line)?.name);
  expect(names).toEqual(['outer', 'inner', 'inner', 'inner', 'outer', 'outer', undefined]);
  expect(functions[1]?.parent).toBe(functions[0]);
});

test('the outline of a function shows no literal', async () => {
  const secret = ['hun', 'ter2'].join('');
  const [f] = await functionsOf('typescript', `function f(key = "${secret}", n = 4711, kind: "a" = "a") {}`);
  expect(f?.outline).toBe('function f(key = …, n = …, kind: … = …)');
});
