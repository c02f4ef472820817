// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of the code that is read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeLanguage } from '../../../src/secure-gen/analysis/syntax/code-language.ts';
import { CodeLexer, type Statement } from '../../../src/secure-gen/decoding/syntax/code-lexer.ts';

function lexerAfter(language: CodeLanguage, text: string, mode: 'code' | 'prose' = 'code'): CodeLexer {
  const lexer = new CodeLexer(language, mode);
  for (let position = 0; position < text.length; position++) lexer.read(text, position);
  return lexer;
}

/** The kind of place behind the mark. */
function modeAt(language: CodeLanguage, text: string): string {
  return lexerAfter(language, text).mode;
}

test.each([
  ['javascript', 'a = 1', 'code'],
  ['javascript', "a = 'x", 'text'],
  ['javascript', "a = 'x\\'", 'text'],
  ['javascript', "a = 'x'", 'code'],
  ['javascript', 'a = `x ${', 'code'],
  ['javascript', 'a = `x ${b}', 'text'],
  ['javascript', 'a = `x ${`y ${', 'code'],
  ['javascript', 'a = `x ${`y ${c}` + {d: 1}}', 'text'],
  ['javascript', 'a = `x ${b}`', 'code'],
  ['javascript', 'a // b', 'comment'],
  ['javascript', 'a // b\n', 'code'],
  ['javascript', 'a /* b', 'block-comment'],
  ['javascript', 'a /* b */', 'code'],
  ['javascript', 'a = /b', 'regex'],
  ['javascript', "a = /b'[/]", 'regex'],
  ['javascript', 'a = /b/', 'code'],
  ['javascript', 'a = b / c', 'code'],
  ['javascript', 'return /b', 'regex'],
  ['javascript', 'a = (b) / c', 'code'],
  ['javascript', "a = 'not ended\nb", 'code'],
  ['python', '# a', 'comment'],
  ['python', 'a = "b', 'text'],
  ['python', 'a = ""', 'code'],
  ['python', 'a = """b " c', 'text'],
  ['python', 'a = """b""" ', 'code'],
  ['python', "a = '''b\n''c", 'text'],
  ['python', 'a = f"b {', 'code'],
  ['python', 'a = f"b {c', 'code'],
  ['python', 'a = f"b {c}', 'text'],
  ['python', 'a = f"b {{', 'text'],
  ['python', 'a = f"""b {c} "', 'text'],
  ['python', 'a = "b {', 'text'],
  ['python', 'a = ""\nb = "c', 'text'],
] as const)('%s: after %s stands %s', (language, text, mode) => {
  expect(modeAt(language, text)).toBe(mode);
});

test.each([
  ['javascript', 'crypto.createHash(', 'crypto.createHash', 0],
  ['javascript', 'new Function(a, ', 'new Function', 1],
  ['javascript', 'hash.update(a).digest(', ').digest', 0],
  ['javascript', 'db?.query(', 'db.query', 0],
  ['javascript', 'db\n  .query(', 'db.query', 0],
  ['javascript', 'client.query<User>(', 'client.query', 0],
  ['javascript', 'f(g(a), [b, c], ', 'f', 2],
  ['javascript', 'if (', '', 0],
  ['javascript', 'function tokenOf(', '', 0],
  ['python', 'requests.get(url, ', 'requests.get', 1],
  ['python', 'def fetch(', '', 0],
  ['python', 'print(f"{open(', 'open', 0],
] as const)('%s: %s is in an argument of %s', (language, text, callee, argument) => {
  const { inner } = lexerAfter(language, text);
  expect(inner).toMatchObject({ callee, argument });
});

function statementsOf(language: CodeLanguage, text: string): string[] {
  const { ended } = lexerAfter(language, text);
  return ended.map(({ start, end }: Statement) => text.slice(start, end).trim());
}

test('statements of JavaScript end at semicolons, lines and blocks, not within brackets', () => {
  const code = `const a = f({
  b: 1,
});
if (a) {
  return g(
    a,
  )
}
app.get('/', (request) => {
  send(1);
});
const c =
  2;
`;
  expect(statementsOf('javascript', code)).toEqual([
    'const a = f({\n  b: 1,\n});',
    'if (a) {',
    'return g(\n    a,\n  )',
    "app.get('/', (request) => {",
    'send(1);',
    "app.get('/', (request) => {\n  send(1);\n});",
    'const c =\n  2;',
  ]);
});

test('statements of Python end at lines, not within brackets nor behind a backslash', () => {
  const code = 'def f(a,\n      b):\n    c = a + \\\n        b\n    return """x\ny"""\n';
  expect(statementsOf('python', code)).toEqual([
    'def f(a,\n      b):',
    'c = a + \\\n        b',
    'return """x\ny"""',
  ]);
});

test('a reply in prose is code between its marks alone', () => {
  const reply = "Here it is: don't.\n```javascript\nconst a = `b`;\n```\nDone (really";
  const modes = ['Here', 'const', '`b', 'Done'].map((word) => {
    const end = reply.indexOf(word) + word.length;
    return lexerAfter('javascript', reply.slice(0, end), 'prose').mode;
  });
  expect(modes).toEqual(['prose', 'code', 'text', 'prose']);
});

const pieces: Record<'javascript' | 'python', readonly string[]> = {
  javascript: [
    'f(',
    ')',
    '{',
    '}',
    '[',
    ']',
    "'",
    '"',
    '`',
    '${',
    '\\',
    '/',
    '*',
    '//',
    '\n',
    ';',
    ',',
    ' = ',
    'x',
    'return ',
    '=>',
  ],
  python: [
    'f(',
    ')',
    '{',
    '}',
    '[',
    ']',
    "'",
    '"',
    '"""',
    'f"',
    '\\',
    '#',
    '\n',
    ':',
    ',',
    '=',
    'x',
    'def ',
    '    ',
  ],
};

test.each(['javascript', 'python'] as const)(
  '%s: whatever comes, a copy reads on like the one it was made of',
  (language) => {
    const text = fc
      .array(fc.constantFrom(...pieces[language]), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (all, cut) => {
        const place = cut % (all.length + 1);
        const first = lexerAfter(language, all.slice(0, place));
        const before = JSON.stringify(first);
        const copy = first.clone();
        for (let position = place; position < all.length; position++) copy.read(all, position);
        expect(JSON.stringify(first)).toBe(before);
        for (let position = place; position < all.length; position++) first.read(all, position);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(first));
        expect(JSON.stringify(copy)).toBe(JSON.stringify(lexerAfter(language, all)));
      }),
    );
  },
);

const texts = {
  javascript: fc
    .array(fc.constantFrom('a', '{', '}', '(', ')', '//', '/*', '"', '#', ' ', '\\n', "\\'"), {
      maxLength: 12,
    })
    .map((parts) => `'${parts.join('')}'`),
  python: fc
    .array(fc.constantFrom('a', '{', '}', '(', ')', '#', '"', ' ', '\n', "\\'"), { maxLength: 12 })
    .map((parts) => `'''a${parts.join('')}'''`),
};

test.each(['javascript', 'python'] as const)('%s: what stands in a text opens nothing', (language) => {
  fc.assert(
    fc.property(texts[language], (text) => {
      const lexer = lexerAfter(language, `f(${text}, `);
      expect(lexer.mode).toBe('code');
      expect(lexer.inner).toMatchObject({ callee: 'f', argument: 1, outer: undefined });
    }),
  );
});
