// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of the code that is searched.
import { describe, expect, it } from 'vitest';
import type { CodeLanguage } from '../../src/secure-gen/analysis/syntax/code-language.ts';
import { findWeaknesses } from '../../src/secure-gen/find-weaknesses.ts';

/** Milliseconds for one text on a machine that does other things as well. */
const longest = 60_000;

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

interface Case {
  readonly name: string;
  readonly language: CodeLanguage;
  readonly text: string;
  /** Whether it must be said that something may have been missed. */
  readonly isCutShort?: boolean;
}

const requestJs = "const { exec } = require('child_process');\nfunction handle(req, res) {\n";
const requestPy = 'import os\nfrom flask import request\n\ndef handle():\n';

const broken: readonly Case[] = [
  { name: 'nothing but opening brackets', language: 'javascript', text: `exec(${'('.repeat(20_000)}` },
  { name: 'nothing but opening brackets', language: 'python', text: `os.system(${'['.repeat(20_000)}` },
  { name: 'a string without an end', language: 'javascript', text: `exec("${'a'.repeat(100_000)}` },
  { name: 'a string without an end', language: 'python', text: `os.system("""${'a %s '.repeat(30_000)}` },
  {
    name: 'functions cut in the middle',
    language: 'python',
    text: times(3000, (n) => `def f${n}(a:\n  os.system("ls " + a\n`),
  },
  {
    name: 'functions cut in the middle',
    language: 'typescript',
    text: times(3000, (n) => `function f${n}(a: string {\n exec(\`ls \${a\`);\n`),
  },
  {
    name: 'bytes that are no text',
    language: 'javascript',
    text: `${times(50_000, (n) => String.fromCharCode((n * 7919) % 65_536))} exec(req.query.a)`,
  },
  {
    name: 'bytes that are no text',
    language: 'python',
    text: `${times(50_000, (n) => String.fromCharCode((n * 7919) % 65_536))}\nos.system(x)`,
  },
  {
    name: 'another language',
    language: 'javascript',
    text: times(500, () => 'def f(a):\n    os.system("ls " + a)\n    exec(a)\n'),
  },
  {
    name: 'another language',
    language: 'python',
    text: times(500, () => "const a = (b) => { require('child_process').exec(`ls ${b}`); };\n"),
  },
  {
    name: 'HTML with scripts',
    language: 'javascript',
    text: times(500, () => '<script>exec(req.query.a)</script><p class="b">{% if eval(c) %}</p>\n'),
  },
  {
    name: 'marks of a merge',
    language: 'python',
    text: times(1000, () => '<<<<<<< ours\nos.system(a)\n=======\nos.system(b)\n>>>>>>> theirs\n'),
  },
];

const long: readonly Case[] = [
  {
    name: 'a megabyte on one line',
    language: 'javascript',
    text: times(20_000, (n) => `function a${n}(b,c){return b[${n}](c)?exec(b):a${n % 7}(c,b)};`),
  },
  {
    name: 'a megabyte on one line',
    language: 'python',
    text: `data = [${times(60_000, (n) => `{"id": ${n}, "exec": 1},`)}]`,
  },
  {
    name: 'a function of 10,000 lines',
    language: 'javascript',
    text: `${requestJs}${times(10_000, (n) => `  const a${n} = ${n ? `a${n - 1}` : 'req.query.a'} + 'x';\n`)}  exec(a9999);\n}\n`,
  },
  {
    name: 'a function of 10,000 lines',
    language: 'python',
    text: `${requestPy}${times(10_000, (n) => `    a${n} = ${n ? `a${n - 1}` : 'request.args["a"]'} + "x"\n`)}    os.system(a9999)\n`,
  },
  {
    name: 'a name that is given 10,000 times',
    language: 'javascript',
    text: `${requestJs}  let a = req.query.a;\n${times(10_000, (n) => `  if (b${n}) a = a + ${n};\n`)}  exec(a);\n}\n`,
  },
  {
    name: 'a name that is added to 10,000 times',
    language: 'python',
    text: `${requestPy}    a = request.args["a"]\n${times(10_000, (n) => `    a += "${n}"\n`)}    os.system(a)\n`,
  },
  {
    name: '100,000 calls that rules look at',
    isCutShort: true,
    language: 'javascript',
    text: `${requestJs}${times(100_000, () => '  exec(req.query.a);\n')}}\n`,
  },
  {
    name: '100,000 calls that rules look at',
    isCutShort: true,
    language: 'python',
    text: `${requestPy}${times(100_000, () => '    os.system(request.args["a"])\n')}`,
  },
  {
    name: 'one name, used and given everywhere',
    language: 'python',
    text: `${requestPy}${times(20_000, () => '    a = hashlib.md5(a)\n    os.system(a)\n')}`,
  },
  {
    name: '20,000 functions of the same name',
    language: 'javascript',
    text: times(20_000, () => 'function a(b) { return exec(a(b)); }\n'),
  },
];

const deep: readonly Case[] = [
  {
    name: '5,000 brackets',
    language: 'javascript',
    text: `exec(${'('.repeat(5000)}req.query.a${')'.repeat(5000)});`,
  },
  {
    name: '5,000 brackets',
    language: 'python',
    text: `os.system(${'('.repeat(5000)}request.args["a"]${')'.repeat(5000)})`,
  },
  {
    name: '5,000 lists',
    language: 'javascript',
    text: `exec(${'['.repeat(5000)}req.query.a${']'.repeat(5000)});`,
  },
  {
    name: '5,000 calls',
    language: 'javascript',
    text: `exec(${'f('.repeat(5000)}req.query.a${')'.repeat(5000)});`,
  },
  {
    name: '5,000 calls',
    language: 'python',
    text: `os.system(${'f('.repeat(5000)}request.args["a"]${')'.repeat(5000)})`,
  },
  {
    name: '5,000 members',
    language: 'javascript',
    text: `exec(req${'.query'.repeat(5000)}); req${'.exec'.repeat(5000)}();`,
  },
  { name: '5,000 chained calls', language: 'python', text: `os.system(request${'.get("a")'.repeat(5000)})` },
  {
    name: '5,000 blocks',
    language: 'javascript',
    text: `${requestJs}${'{'.repeat(5000)}exec(req.query.a)${'}'.repeat(5000)}}`,
  },
  { name: '5,000 functions', language: 'javascript', text: `${'() => '.repeat(5000)}exec(req.query.a)` },
  {
    name: '1,000 functions',
    language: 'python',
    text: `${times(1000, (n) => `${' '.repeat(n)}def f${n}(a):\n`)}${' '.repeat(1000)}os.system(a)\n`,
  },
  { name: '5,000 choices', language: 'javascript', text: `exec(${'a ? b : '.repeat(5000)}req.query.a);` },
  {
    name: '20,000 parts put together',
    language: 'javascript',
    text: `exec(${times(20_000, (n) => `a${n} + 'x' + `)}req.query.a);`,
  },
  {
    name: '20,000 parts put together',
    language: 'python',
    text: `os.system(${times(20_000, (n) => `a${n} + "x" + `)}request.args["a"])`,
  },
  {
    name: 'one name put together 20,000 times',
    language: 'javascript',
    text: `let a = req.query.a;\nexec(${'a + '.repeat(20_000)}a);`,
  },
  {
    name: 'one name put together 20,000 times',
    language: 'python',
    text: `a = input()\nos.system(${'a + '.repeat(20_000)}a)`,
  },
  {
    name: '20,000 holes of a template',
    language: 'javascript',
    text: `exec(\`${'${req.query.a} '.repeat(20_000)}\`);`,
  },
  {
    name: '20,000 holes of a format',
    language: 'python',
    text: `os.system("${'%s {} '.repeat(20_000)}" % (${'a, '.repeat(20_000)}))`,
  },
  {
    name: 'templates in templates',
    language: 'javascript',
    text: `exec(${'`${'.repeat(2000)}req.query.a${'}`'.repeat(2000)});`,
  },
];

const circular: readonly Case[] = [
  {
    name: 'a name that is given itself',
    language: 'javascript',
    text: 'let a = a; a = a + a; exec(a); exec(a.a.a);',
  },
  {
    name: 'a name that is given itself',
    language: 'python',
    text: 'a = a\na = a + a\nos.system(a)\nos.system(a.a.a)\n',
  },
  {
    name: 'a ring of 2,000 names',
    language: 'javascript',
    text: `${times(2000, (n) => `let a${n} = a${(n + 1) % 2000} || a${(n + 7) % 2000};\n`)}exec(a0);`,
  },
  {
    name: 'a ring of 2,000 names',
    language: 'python',
    text: `${times(2000, (n) => `a${n} = a${(n + 1) % 2000} or a${(n + 7) % 2000}\n`)}os.system(a0)\n`,
  },
  {
    name: 'functions that call each other',
    language: 'javascript',
    text: `${times(300, (n) => `function f${n}(a) { return f${(n + 1) % 300}(f${(n + 7) % 300}(a)) + f${(n + 3) % 300}(a + a); }\n`)}exec(f0(req.query.a));`,
  },
  {
    name: 'functions that call each other',
    language: 'python',
    text: `${times(300, (n) => `def f${n}(a):\n    return f${(n + 1) % 300}(f${(n + 7) % 300}(a)) + f${(n + 3) % 300}(a + a)\n`)}os.system(f0(input()))\n`,
  },
  {
    name: 'a function that calls itself in many ways',
    language: 'python',
    text: `def f(a, b):\n    ${times(60, (n) => `if a: return f(f(b, a), f(a, ${n}))\n    `)}os.system(f(a, b))\n`,
  },
  {
    name: 'imports that name each other',
    language: 'python',
    text: 'from a import b as a\nfrom b import a as b\nimport a.b as c\na = b\nb = a\nos.system(a)\nc.system(b)\n',
  },
  {
    name: 'fields that are made of fields',
    language: 'python',
    text: `class A:\n    def f(self):\n${times(500, (n) => `        self.a${n} = self.a${(n + 1) % 500} + self.a${(n + 3) % 500}\n`)}        os.system(self.a0)\n`,
  },
  {
    name: 'every value doubled',
    language: 'javascript',
    text: `let a0 = req.query.a;\n${times(200, (n) => `let a${n + 1} = [a${n}, a${n}, f(a${n})];\n`)}exec(a200);`,
  },
  {
    name: 'every value doubled',
    language: 'python',
    text: `a0 = input()\n${times(200, (n) => `a${n + 1} = f(a${n} + a${n}) or a${n}\n`)}os.system(a200)\n`,
  },
];

describe.each([
  ['broken', broken],
  ['long', long],
  ['deep', deep],
  ['circular', circular],
] as const)('%s code', (_kind, cases) => {
  it.each(cases)(
    'ends with $name ($language)',
    async ({ language, text, isCutShort }) => {
      const before = performance.now();
      const report = await findWeaknesses(language, text);
      expect(performance.now() - before).toBeLessThan(longest);
      if (isCutShort) expect(report.isCutShort).toBe(true);
      for (const { start, end } of report.weaknesses) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
    2 * longest,
  );
});
