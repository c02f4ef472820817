import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import {
  all,
  apply,
  conclusions,
  content,
  hashed,
  result,
  risky,
  safe,
  start,
  verdicts,
} from './finding-run.ts';

vi.setConfig({ testTimeout: 60_000 });

const mended = hashed.replace('md5', 'sha256');

describe('code that is', () => {
  it('broken is mended where that makes it no worse', async () => {
    const half = `${hashed}\nfunction half( {\n`;
    const run = start(temporaryFolder({ 'half.js': half }), '', apply);
    expect(await run.ended).toBe(0);
    expect(content(run, 'half.js')).toBe(half.replace('md5', 'sha256'));
  });

  it('of several languages in one repository is mended in each', async () => {
    const python = 'import yaml\n\n\ndef load(text):\n    return yaml.load(text, Loader=yaml.Loader)\n';
    const typed =
      "import { createHash } from 'node:crypto';\nexport const tag = (text: string) => createHash('md5').update(text).digest('hex');\n";
    const files = { 'a.js': hashed, 'b.py': python, 'c.ts': typed, 'd.html': `<script>${hashed}</script>` };
    const run = start(temporaryFolder(files), '', apply);
    expect(await run.ended).toBe(0);
    expect(content(run, 'a.js')).toBe(mended);
    expect(content(run, 'b.py')).toContain('yaml.safe_load(text)');
    expect(content(run, 'c.ts')).toBe(typed.replace('md5', 'sha256'));
    expect(content(run, 'd.html')).toBe(files['d.html']);
  });

  it('in a file named for another language than it is in is left alone', async () => {
    const run = start(temporaryFolder({ 'hashed.py': hashed }), '', apply);
    expect(await run.ended).toBe(0);
    expect(content(run, 'hashed.py')).toBe(hashed);
  });

  it('minified is changed at the one place', async () => {
    const filler = Array.from(
      { length: 2000 },
      (_, index) => `function f${index}(a){return a+${index}}`,
    ).join('');
    const text = `const c=require("node:crypto");${filler}function tag(t){return c.createHash("md5").update(t).digest("hex")}${filler.replaceAll('function f', 'function g')}`;
    const run = start(temporaryFolder({ 'app.min.js': text }), '', apply);
    expect(await run.ended).toBe(0);
    expect(content(run, 'app.min.js').replace(/sha256/, 'md5')).toBe(text);
    expect(content(run, 'app.min.js')).toContain('sha256');
  });

  it('a function of 10,000 lines is mended by a template, and not read by a model', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `  total += values[${index}];\n`).join('');
    const text = risky.replace('const { votes } = values;\n', (line) => `${line}  let total = 0;\n${lines}`);
    const both = text.replace(
      'function isAbove(values, filter) {\n',
      (header) =>
        `const { createHash } = require('node:crypto');\n${header}  const tag = createHash('md5').update(filter).digest('hex');\n`,
    );
    const run = start(temporaryFolder({ 'long.js': both }), safe, apply);
    expect(await run.ended).toBe(1);
    expect(conclusions(run)).toEqual([
      'javascript-weak-hash: fixed',
      'javascript-code-injection: left too-long',
    ]);
    expect(run.model.prompts).toEqual([]);
    expect(content(run, 'long.js')).toBe(both.replace('md5', 'sha256'));
  });

  it('in no function is left for a person where no template fits', async () => {
    const run = start(temporaryFolder({ 'top.js': 'eval(process.argv[2]);\n' }), safe, apply);
    expect(await run.ended).toBe(1);
    expect(conclusions(run)).toEqual(['javascript-code-injection: left outside-functions']);
    expect(all(run, 'target')[0]).toMatchObject({ function: null, startLine: 1 });
    expect(run.opened()).toBe(0);
  });
});

describe('a file that', () => {
  it('has a byte order mark and other line ends keeps them', async () => {
    const dos = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const run = start(temporaryFolder({ 'hashed.js': dos(hashed) }), '', apply);
    expect(await run.ended).toBe(0);
    expect(content(run, 'hashed.js')).toBe(dos(mended));
  });

  it('changes between the look at it and the reading of it is left alone', async () => {
    const root = temporaryFolder({ 'hashed.js': hashed });
    const moved = `// one line more\n${hashed}`;
    const run = start(root, '', {
      ...apply,
      onEvent: ({ type }) => {
        if (type === 'start') writeFileSync(join(root, 'hashed.js'), moved);
      },
    });
    expect(await run.ended).toBe(1);
    expect(conclusions(run)).toEqual(['javascript-weak-hash: left file-changed']);
    expect(content(run, 'hashed.js')).toBe(moved);
  });

  it('is read-only is said so, and others are mended', async () => {
    const { chmodSync } = await import('node:fs');
    const root = temporaryFolder({ 'a.js': hashed, 'b.js': hashed });
    chmodSync(join(root, 'a.js'), 0o444);
    const run = start(root, '', apply);
    await expect(run.ended).rejects.toMatchObject({ code: 'WRITE_FAILED' });
    expect(conclusions(run)).toEqual([
      'javascript-weak-hash: left not-written',
      'javascript-weak-hash: fixed',
    ]);
    expect([content(run, 'a.js'), content(run, 'b.js')]).toEqual([hashed, mended]);
  });
});

describe('a model that', () => {
  it.each([
    ['says nothing', ''],
    ['refuses', 'I am sorry.'],
    ['says the function again', risky],
    ['writes bytes that are no text', 'function isAbove(values, filter) {\n  return \u0000\uD800;\n'],
  ])('%s changes nothing', async (_what, reply) => {
    const run = start(temporaryFolder({ 'risky.js': risky }), reply, apply);
    expect(await run.ended).toBe(1);
    expect(result(run)).toMatchObject({ outcome: 'not-fixed' });
    expect(content(run, 'risky.js')).toBe(risky);
  });

  it('never ends is stopped by the budget of candidates', async () => {
    let number = 0;
    const run = start(
      temporaryFolder({ 'risky.js': risky }),
      () => risky.replace('eval(filter)', `eval(filter + ${number++})`).replace(/module[\s\S]*/, '```'),
      { ...apply, maxCandidates: 5 },
    );
    expect(await run.ended).toBe(1);
    expect(verdicts(run)).toHaveLength(5);
  });
});
