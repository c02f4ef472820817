import { expect, test } from 'vitest';
import type { LanguageId } from '../../src/repo/language-of-path.ts';
import { outlineOf } from '../../src/repo/symbols/outline-of.ts';

test.each<[LanguageId, string, string[]]>([
  [
    'typescript',
    'export const LIMIT = 3; const m = new Map();\nexport class A extends B { x = 1; }\ninterface I extends J { a: string }\nexport type T = "a" | "b";\nenum E { X = "x" }\nnamespace N {}\nconst K = class {};\nfunction f() { const local = 1; }\nlet unset;',
    [
      '+constant LIMIT | constant LIMIT',
      '-constant m | constant m',
      '+class A | export class A extends B',
      '-interface I | interface I extends J',
      '+type T | type T',
      '-enum E | enum E',
      '-namespace N | namespace N',
      '-class K | const K = class',
      '-function f | function f()',
    ],
  ],
  [
    'python',
    'LIMIT = 3\n_key: str = "x"\nclass A(B):\n    y = 1\n    def m(self): pass\n',
    [
      '+constant LIMIT | constant LIMIT',
      '-constant _key | constant _key',
      '+class A | class A(B):',
      '+method A.m | def m(self):',
    ],
  ],
  [
    'go',
    'package m\nconst (\n\tA = 1\n\tb = 2\n)\nvar C = "x"\ntype S struct{ a int }\ntype I interface{ M() }\ntype L = string\n',
    [
      '+constant A | constant A',
      '-constant b | constant b',
      '+constant C | constant C',
      '+class S | class S',
      '+interface I | interface I',
      '+type L | type L',
    ],
  ],
  [
    'java',
    'public class A<T> extends B { public static final int K = 1; int field; enum E { X } record R(int a) {} interface I {} }',
    [
      '+class A | public class A<T> extends B',
      '+constant A.K | constant K',
      '-enum A.E | enum E',
      '-class A.R | record R(int a)',
      '-interface A.I | interface I',
    ],
  ],
  [
    'bash',
    'X=1\nreadonly Y=2\nexport Z=3\nf() { local q=1; }\n',
    ['-constant X | constant X', '-constant Y | constant Y', '+constant Z | constant Z', '-function f | f()'],
  ],
])('%s: symbols with kind, name and outline', async (language, text, expected) => {
  const { symbols } = await outlineOf(language, text);
  expect(
    symbols.map(
      ({ exported, kind, qualifiedName, outline }) =>
        `${exported ? '+' : '-'}${kind} ${qualifiedName} | ${outline}`,
    ),
  ).toEqual(expected);
});

test.each<[LanguageId, string, string[]]>([
  ['javascript', 'a.b.c(d); new E(f); g`x`; h?.(); (i)();', ['c', 'E', 'g', 'h', 'i']],
  ['tsx', 'x!(); <Foo a={b()}><Bar.Baz/></Foo>;', ['x', 'Foo', 'b', 'Baz']],
  ['python', '@deco\ndef f():\n    a.b(c)(d)\n', ['deco', 'b']],
  ['go', 'package m\nfunc f() { a.B(c); D[int](e) }\n', ['B', 'D']],
  ['java', 'class A { void f() { g(h); x.y(); new Z<>(); } }', ['g', 'y', 'Z']],
  ['bash', 'f "$x" | g\n', ['f', 'g']],
])('%s: names that are called in %j', async (language, text, called) => {
  const { references } = await outlineOf(language, text);
  expect(references.filter(({ isCall }) => isCall).map(({ name }) => name)).toEqual(called);
});

test('a reference says where it is', async () => {
  const { references } = await outlineOf('javascript', '// é𝒳\nfoo(bar);');
  expect(references).toEqual([
    { name: 'foo', isCall: true, index: 7, line: 2 },
    { name: 'bar', isCall: false, index: 11, line: 2 },
  ]);
});

test('no outline shows a value, in sound code or broken', async () => {
  const secret = ['sk', 'live', '4711'].join('-');
  const texts: [LanguageId, string][] = [
    [
      'typescript',
      `export const key = "${secret}"; class A extends mix("${secret}") { m(a = \`${secret}\`, b: "${secret}") {} }`,
    ],
    ['typescript', `function f(a = "${secret}, b) {}\nconst g = (x = '${secret}') => 1`],
    [
      'python',
      `KEY = "${secret}"\ndef f(a="${secret}", b=f"${secret}"): pass\nclass A(B, key="${secret}"): pass\n`,
    ],
    ['python', `def f(a="${secret}, b): pass\n`],
    ['go', `package m\nconst K = "${secret}"\nvar v = \`${secret}\`\n`],
    ['java', `@X("${secret}") class A { static final String K = "${secret}"; @Y("${secret}") void f() {} }`],
    ['bash', `KEY=${secret}\nexport K2="${secret}"\nf() { echo "${secret}"; }\n`],
  ];
  for (const [language, text] of texts) {
    const { symbols } = await outlineOf(language, text);
    expect(symbols.map(({ outline }) => outline).join('\n')).not.toContain(secret);
  }
});
