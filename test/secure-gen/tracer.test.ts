import { describe, expect, it } from 'vitest';
import { withSyntaxTree } from '../../src/repo/parse-source.ts';
import { isGuarded } from '../../src/secure-gen/analysis/dataflow/guards.ts';
import { Tracer } from '../../src/secure-gen/analysis/dataflow/tracer.ts';
import { isOrigin } from '../../src/secure-gen/analysis/dataflow/value.ts';
import { FileAnalysis } from '../../src/secure-gen/analysis/file-analysis.ts';
import type { CodeLanguage } from '../../src/secure-gen/analysis/syntax/code-language.ts';
import { readerOf } from '../../src/secure-gen/analysis/syntax/reader-of.ts';
import { SourceNode } from '../../src/secure-gen/analysis/syntax/source-node.ts';

/**
 * What the argument of each `sink(…)` may be, one string an alternative: constant text as it is, `<remote>` for what comes
 * from requests, with `/sql` for what it was made safe for and `?` behind what a condition looks at before.
 */
async function traced(language: CodeLanguage, text: string): Promise<string[]> {
  const reader = await readerOf(language);
  return withSyntaxTree(language, text, ({ root }) => {
    const file = new FileAnalysis(language, text, SourceNode.root(root, text), reader);
    const tracer = new Tracer(file);
    const found = new Set<string>();
    for (const leaf of file.occurrencesOf('sink')) {
      const call = leaf.parent && file.callAt(leaf.parent);
      for (const { value } of call?.arguments ?? []) {
        for (const pieces of tracer.valueOf(value)) {
          const parts = pieces.map((piece) => {
            if (!isOrigin(piece)) return piece;
            const cleaned = [...piece.cleaned].map((use) => `/${use}`).join('');
            return `<${piece.source}${cleaned}>${isGuarded(file, piece, value) ? '?' : ''}`;
          });
          found.add(parts.join(''));
        }
      }
    }
    return [...found].sort();
  });
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly is: readonly string[];
}

const javascript: readonly Case[] = [
  { name: 'a constant', text: 'sink("a" + 1)', is: ['a1'] },
  { name: 'a source', text: 'sink(req.query.id)', is: ['<remote>'] },
  { name: 'a name', text: 'const id = req.query.id; sink("n" + id)', is: ['n<remote>'] },
  {
    name: 'a chain of names',
    text: 'const a = req.body; const b = a.id; let c = b; sink(c)',
    is: ['<remote>'],
  },
  { name: 'a reassignment', text: 'let id = req.query.id; id = "1"; sink(id)', is: ['1'] },
  {
    name: 'a reassignment in a branch',
    text: 'let id = "1"; if (x) { id = req.query.id } sink(id)',
    is: ['1', '<remote>'],
  },
  { name: 'what comes later', text: 'let id = "1"; sink(id); id = req.query.id', is: ['1'] },
  { name: 'what is appended', text: 'let q = "a"; q += req.query.id; q += "b"; sink(q)', is: ['a<remote>b'] },
  {
    name: 'what is appended in a branch',
    text: 'let q = "a"; if (x) { q += req.query.id } sink(q)',
    is: ['a<remote>'],
  },
  { name: 'a template', text: 'sink(`a ${req.query.a} b ${req.body.b}`)', is: ['a <remote> b <remote>'] },
  { name: 'a template without holes', text: 'const t = `users`; sink(`from ${t}`)', is: ['from users'] },
  { name: 'a choice', text: 'sink(x ? "a" : req.query.b)', is: ['<remote>', 'a'] },
  { name: 'a choice of constants', text: 'sink(req.query.d === "up" ? "ASC" : "DESC")', is: ['ASC', 'DESC'] },
  { name: 'a default', text: 'sink(req.query.b || "b")', is: ['<remote>', 'b'] },
  { name: 'what is taken apart', text: 'const { id } = req.query; sink(id)', is: ['<remote>'] },
  {
    name: 'what is taken apart in depth',
    text: 'const { query: { id: key }, other } = req; sink(key)',
    is: ['<remote>'],
  },
  {
    name: 'what is taken apart with a default',
    text: 'const { id = "1" } = req.body; sink(id)',
    is: ['<remote>'],
  },
  { name: 'one of a record', text: 'const o = { a: "a", b: req.query.b }; sink(o.a)', is: ['a'] },
  {
    name: 'the other of a record',
    text: 'const o = { a: "a", b: req.query.b }; sink(o["b"])',
    is: ['<remote>'],
  },
  { name: 'a record looked up', text: 'const o = { a: "x", b: "y" }; sink(o[req.query.k])', is: ['xy'] },
  {
    name: 'a property that is set',
    text: 'const o = {}; o.host = req.query.h; sink(o.host)',
    is: ['<remote>'],
  },
  {
    name: 'a property of an object of unknown shape that is set',
    text: 'function f(o) { o.host = "h"; sink(o.host) }',
    is: ['h'],
  },
  { name: 'a list', text: 'const a = ["-c", req.query.c]; sink(a)', is: ['-c<remote>'] },
  {
    name: 'what is pushed',
    text: 'const a = ["-c"]; a.push(req.query.c, "d"); sink(a)',
    is: ['-c<remote>d'],
  },
  {
    name: 'what is pushed and joined',
    text: 'const a = []; a.push(req.query.c); sink(a.join(" "))',
    is: ['<remote> '],
  },
  { name: 'an element that is set', text: 'const a = []; a[0] = req.query.c; sink(a)', is: ['<remote>'] },
  { name: 'a parameter', text: 'function f(a) { sink(a) }', is: ['<parameter>'] },
  { name: 'a parameter taken apart', text: 'const f = ({ a }) => sink(a)', is: ['<parameter>'] },
  {
    name: 'what a caller passes',
    text: 'function f(a, b) { sink(b) } f(1, req.query.x)',
    is: ['<parameter>', '<remote>'],
  },
  {
    name: 'what the only callers pass',
    text: 'function g() { const f = (a) => sink(a); f("x"); f(req.query.y) }',
    is: ['<remote>', 'x'],
  },
  {
    name: 'what a function returns',
    text: 'const f = (a) => "b" + a; sink(f(req.query.x))',
    is: ['b<remote>'],
  },
  {
    name: 'what a function returns on several ways',
    text: 'function f(a) { if (a) return "x"; return a } sink(f(req.query.x))',
    is: ['<remote>', 'x'],
  },
  {
    name: 'two calls apart',
    text: 'function f(a) { return a } const bad = f(req.query.x); sink(f("fine"))',
    is: ['fine'],
  },
  {
    name: 'a function that closes over a parameter of another',
    text: 'function f(a) { const g = (b) => a + b; return g("!") } sink(f(req.query.x))',
    is: ['<remote>!'],
  },
  {
    name: 'a method',
    text: 'class A { name(x) { return "n" + x } run(req) { sink(this.name(req.query.x)) } }',
    is: ['n<remote>'],
  },
  {
    name: 'a field',
    text: 'class A { constructor(req) { this.id = req.query.id } run() { sink(this.id) } }',
    is: ['<remote>'],
  },
  { name: 'recursion', text: 'function f(a) { return a ? f(a) : "x" } sink(f("y"))', is: ['<unknown>', 'x'] },
  { name: 'names that go round', text: 'let a = b; let b = a; sink(a)', is: ['<unknown>'] },
  { name: 'a loop over elements', text: 'for (const a of req.body.list) sink(a)', is: ['<remote>'] },
  { name: 'a loop over constants', text: 'for (const a of ["x", "y"]) sink(a)', is: ['xy'] },
  {
    name: 'a callback over elements',
    text: 'req.body.list.forEach((a) => sink("-" + a))',
    is: ['-<remote>'],
  },
  { name: 'a callback over constants', text: '["x"].forEach(function (a) { sink(a) })', is: ['x'] },
  { name: 'what is mapped', text: 'sink(req.body.list.map((a) => "\'" + a + "\'"))', is: ["'<remote>'"] },
  { name: 'what is mapped to a constant', text: 'sink(req.body.list.map(() => "?").join(","))', is: ['?,'] },
  { name: 'a promise', text: 'load(req.query.a).then((a) => sink(a))', is: ['<remote>', '<unknown>'] },
  {
    name: 'the result of a callback',
    text: 'store.find((error, row) => { sink(row.name) })',
    is: ['<stored>'],
  },
  { name: 'a length', text: 'sink(req.query.a.length)', is: ['0'] },
  { name: 'a number', text: 'sink("n" + Number(req.query.a))', is: ['n<remote/any>'] },
  { name: 'what is made a number', text: 'sink(+req.query.a)', is: ['0'] },
  {
    name: 'what is encoded',
    text: 'sink(encodeURIComponent(req.query.a))',
    is: ['<remote/url/html/path/header/shell>'],
  },
  {
    name: 'a cleaner of the file',
    text: 'function escapeIt(a) { return a } sink(escapeIt(req.query.a))',
    is: ['<remote/any>'],
  },
  {
    name: 'all but some characters taken out',
    text: 'sink(req.query.a.replace(/[^a-z0-9]/gi, ""))',
    is: ['<remote/html/log/header/sql/shell/pattern/any/path>0'],
  },
  { name: 'some characters taken out once', text: 'sink(req.query.a.replace(/;/, ""))', is: ['<remote>0'] },
  { name: 'an unknown function', text: 'sink(make(req.query.a))', is: ['<remote>', '<unknown>'] },
  {
    name: 'a guard',
    text: 'const a = req.query.a; if (!list.includes(a)) { throw 1 } sink(a)',
    is: ['<remote>?'],
  },
  {
    name: 'a guard round a callback',
    text: 'function f(a) { if (!/^x$/.test(a)) return; go(() => { sink(a) }) }',
    is: ['<parameter>?'],
  },
  {
    name: 'no guard: whether it is there',
    text: 'const a = req.query.a; if (a === undefined) { throw 1 } sink(a)',
    is: ['<remote>'],
  },
  {
    name: 'no guard: its type alone is missing',
    text: 'const a = req.query.a; if (typeof a === "undefined") { throw 1 } sink(a)',
    is: ['<remote>'],
  },
  {
    name: 'no guard: after the use',
    text: 'const a = req.query.a; sink(a); if (a === "x") { b() }',
    is: ['<remote>'],
  },
  {
    name: 'a handler inline',
    text: 'require("http").createServer((message) => sink(message.url))',
    is: ['<remote>'],
  },
  {
    name: 'a handler by name',
    text: 'const http = require("http"); function on(message) { sink(message.url) } http.createServer(on)',
    is: ['<remote>'],
  },
  {
    name: 'a request taken apart in the parameters of a handler',
    text: 'export const show = async ({ query: { id } }, res) => { sink(id) }',
    is: ['<remote>'],
  },
];

const python: readonly Case[] = [
  { name: 'a source', text: 'import sys\nsink("a" + sys.argv[1])', is: ['a<local>'] },
  { name: 'a name', text: 'a = input()\nsink(a)', is: ['<local>'] },
  { name: 'a reassignment', text: 'a = input()\na = "x"\nsink(a)', is: ['x'] },
  {
    name: 'a reassignment in a branch',
    text: 'a = "x"\nif b:\n    a = input()\nsink(a)',
    is: ['<local>', 'x'],
  },
  { name: 'what is appended', text: 'q = "a"\nq += input()\nq += "b"\nsink(q)', is: ['a<local>b'] },
  { name: 'a formatted string', text: 'a = input()\nsink(f"x {a} y")', is: ['x <local> y'] },
  { name: 'percent', text: 'a = input()\nsink("x %s y %d" % (a, a))', is: ['x <local> y 0'] },
  { name: 'format', text: 'a = input()\nsink("x {} {b}".format("k", b=a))', is: ['x k <local>'] },
  { name: 'join', text: 'a = input()\nsink(" ".join(["ls", a]))', is: ['ls <local>'] },
  { name: 'several at once', text: 'a, b = input(), "x"\nsink(a)', is: ['<local>x'] },
  { name: 'what is appended to a list', text: 'a = ["x"]\na.append(input())\nsink(a)', is: ['x<local>'] },
  { name: 'a dictionary', text: 'd = {"a": "x", "b": input()}\nsink(d["a"])', is: ['x'] },
  { name: 'an entry that is set', text: 'd = {}\nd["a"] = input()\nsink(d["a"])', is: ['<local>'] },
  { name: 'a choice', text: 'sink("a" if b else input())', is: ['<local>', 'a'] },
  { name: 'a parameter', text: 'def f(a):\n    sink(a)', is: ['<parameter>'] },
  {
    name: 'what a caller passes',
    text: 'def f(a, b):\n    sink(b)\nf(1, input())',
    is: ['<local>', '<parameter>'],
  },
  {
    name: 'what a caller passes by name',
    text: 'def f(a, b):\n    sink(b)\nf(b=input(), a=1)',
    is: ['<local>', '<parameter>'],
  },
  {
    name: 'what a function returns',
    text: 'def f(a):\n    return "b" + a\nsink(f(input()))',
    is: ['b<local>'],
  },
  {
    name: 'a method',
    text: 'class A:\n    def name(self, x):\n        return "n" + x\n    def run(self):\n        sink(self.name(input()))',
    is: ['n<local>'],
  },
  {
    name: 'a field',
    text: 'class A:\n    def __init__(self):\n        self.a = input()\n    def run(self):\n        sink(self.a)',
    is: ['<local>'],
  },
  { name: 'recursion', text: 'def f(a):\n    return f(a)\nsink(f("x"))', is: ['<unknown>'] },
  { name: 'a loop', text: 'for a in input().split():\n    sink(a)', is: ['<local>'] },
  { name: 'a comprehension', text: 'sink([x + "!" for x in input()])', is: ['<local>!'] },
  { name: 'placeholders', text: 'sink(",".join(["?"] * len(input())))', is: ['0'] },
  { name: 'a number', text: 'sink(int(input()))', is: ['<local/any>'] },
  {
    name: 'all but some characters taken out',
    text: 'import re\nsink(re.sub(r"[^\\w]", "", input()))',
    is: ['[^\\w]<local/html/log/header/sql/shell/pattern/any/path>'],
  },
  {
    name: 'a guard',
    text: 'a = input()\nif a not in names:\n    raise ValueError\nsink(a)',
    is: ['<local>?'],
  },
  {
    name: 'no guard: whether it is there',
    text: 'a = input()\nif a is None:\n    raise ValueError\nsink(a)',
    is: ['<local>'],
  },
];

describe('the values of expressions', () => {
  it.each(javascript)('JavaScript: $name', async ({ text, is }) => {
    expect(await traced('javascript', text)).toEqual(is);
  });

  it.each(javascript)('TypeScript: $name', async ({ text, is }) => {
    expect(await traced('typescript', text)).toEqual(is);
  });

  it.each(python)('Python: $name', async ({ text, is }) => {
    expect(await traced('python', text)).toEqual(is);
  });
});

describe('work that would not end', () => {
  it('gives up on calls that double at each step', async () => {
    const functions = Array.from(
      { length: 40 },
      (_, n) => `function f${n}(a) { return f${n + 1}(a) + f${n + 1}(a) }`,
    );
    const started = performance.now();
    await traced('javascript', `${functions.join('\n')}\nsink(f0(req.query.a))`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('follows ten thousand reassignments', async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `a = a + "${n % 10}"`);
    expect(await traced('javascript', `let a = req.query.a\n${lines.join('\n')}\nsink(a)`)).not.toEqual([]);
  });
});
