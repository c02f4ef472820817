import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScannedText } from '../../../../src/redact/scanned-text.ts';
import { namedValuesOf } from '../../../../src/redact/secrets/context/named-values-of.ts';
import { registry } from '../../../../src/redact/secrets/context/readers/registry.generated.ts';

/** Signs and words that formats are made of: random text of them reaches more of a reader than random letters. */
const pieces = [
  ...[
    'password',
    'key',
    'token',
    'value',
    'name',
    'kind: Secret',
    'SET',
    'INSERT INTO t (password) VALUES (',
    'ENV',
    'x',
  ],
  ...[
    '"',
    "'",
    '`',
    '"""',
    "'''",
    '\\',
    '\\"',
    '&quot;',
    '“',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '</',
    '/>',
    '<!--',
  ],
  ...[
    '=',
    ':',
    '=>',
    ':=',
    '==',
    '!=',
    ',',
    ';',
    '|',
    '- ',
    '#',
    '//',
    '/*',
    '---',
    '<<EOF',
    '${',
    '$',
    '%',
    '.',
    '->',
    '&',
    '*',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\n  ',
    'Bearer ',
    '--',
    '-u ',
    'curl ',
    '密码',
    '\u0000',
    '\ud83d',
    'é',
    'hunter2',
    '0',
  ],
] as const;

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));

const paths = [
  undefined,
  ...[
    'a.ts',
    'a.tsx',
    'a.js',
    'a.py',
    'a.go',
    'A.java',
    'a.sh',
    'a.c',
    'a.rb',
    'a.txt',
    'a.log',
    'a.yml',
    'a.json',
    'a.toml',
  ],
  ...[
    'a.ini',
    '.env',
    'a.xml',
    'a.html',
    'a.properties',
    'a.sql',
    'Dockerfile',
    'main.tf',
    'a.csv',
    'README.md',
    'a.po',
  ],
];

it('never throws, and every value is inside its text and has a name', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...paths), async (content, path) => {
      for (const { start, end, path: names } of await namedValuesOf(new ScannedText(content, path))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(content.length);
        expect(names.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1500 },
  );
});

it('gives no place twice, in the order of places', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...paths), async (content, path) => {
      const places = (await namedValuesOf(new ScannedText(content, path))).map(
        ({ start, end }) => [start, end] as const,
      );
      for (let index = 1; index < places.length; index++) {
        const [before, after] = [places[index - 1]!, places[index]!];
        expect(before[0] < after[0] || (before[0] === after[0] && before[1] < after[1])).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const length = 64 * 1024;
const repeated = [
  ...[
    'password',
    'password=',
    'key:',
    'key="',
    "key='",
    'key=`',
    "key='''",
    'key=“',
    'token=(',
    'token=[',
    'token={"',
    'f("key",',
  ],
  ...[
    '"a"==key ',
    'key==',
    '{',
    '[',
    '{"a":',
    '<a ',
    '<a>',
    '<a b="',
    '<!',
    '<!--',
    '- ',
    '- a: ',
    'a:\n',
    '  ',
    '\n',
    '#\n',
    '---\n',
  ],
  ...[
    'a: |\n',
    'a: {',
    'a="""\n',
    '[a]\n',
    'a=b\\\n',
    'a = <<E\n',
    'x {',
    "'",
    "''",
    "password '",
    'insert into t (a) values (',
    '|',
    ',',
  ],
  ...[
    '"",',
    'curl ',
    'curl -u ',
    ' -u a',
    ' -p ',
    '${',
    '${a:',
    'a.',
    'a->',
    'a["',
    'secret is ',
    'key = a.',
    'ENV a',
    'Bearer ',
    '\t',
    '密码',
  ],
];

describe.each([undefined, ...registry.map(({ id }) => id)])('as %s', (id) => {
  it('takes no longer than a plain text of that length would allow, whatever is repeated', async () => {
    const reader = registry.find((other) => other.id === id)?.entry;
    for (const piece of repeated) {
      const content = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = process.cpuUsage().user;
      if (reader) reader.read(content);
      else await namedValuesOf(new ScannedText(content));
      expect((process.cpuUsage().user - start) / 1000, JSON.stringify(piece)).toBeLessThan(400);
    }
  });
});
