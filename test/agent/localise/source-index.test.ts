import { describe, expect, it } from 'vitest';
import { SourceIndex } from '../../../src/agent/localise/source-index.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const files = {
  'a.js': 'function alpha() {\n  beta();\n}\n',
  'lib/b.py': 'def beta():\n    return 1\n',
  'c.go': 'package m\n\nfunc alphabet() {}\n',
  'run.sh': 'build-all() { :; }\n',
  'notes.txt': 'alpha beta',
};

function index(more: Readonly<Record<string, string | Buffer>> = {}): SourceIndex {
  const all = { ...files, ...more };
  return new SourceIndex(temporaryFolder(all), Object.keys(all));
}

describe('SourceIndex', () => {
  it('finds the files that mention a name as a word, in languages that it knows', async () => {
    const sources = index();
    expect(await sources.filesMentioning(new Set(['beta']))).toEqual(['a.js', 'lib/b.py']);
    expect(await sources.filesMentioning(new Set(['alpha']))).toEqual(['a.js']);
    expect(await sources.filesMentioning(new Set(['alpha', 'alphabet']))).toEqual(['a.js', 'c.go']);
    expect(await sources.filesMentioning(new Set(['build-all']))).toEqual(['run.sh']);
    expect(await sources.filesMentioning(new Set(['nothing', 'constructor']))).toEqual([]);
  });

  it('finds the function at a line', async () => {
    const sources = index();
    expect((await sources.functionAt('a.js', 2))?.name).toBe('alpha');
    expect(await sources.functionAt('a.js', 9)).toBeUndefined();
    expect(await sources.functionAt('elsewhere.js', 1)).toBeUndefined();
  });

  it('loads no more than what it was told of', async () => {
    const sources = index();
    expect(await sources.load('elsewhere.js')).toBeUndefined();
    expect(await sources.load('notes.txt')).toBeUndefined();
    expect((await sources.load('lib/b.py'))?.functions.map(({ name }) => name)).toEqual(['beta']);
  });

  it('keeps what it has read, whatever becomes of the file', async () => {
    const folder = temporaryFolder(files);
    const sources = new SourceIndex(folder, Object.keys(files));
    await sources.load('a.js');
    writeFiles(folder, { 'a.js': 'function gone() {}' });
    expect((await sources.content('a.js')).bytes.toString()).toBe(files['a.js']);
    expect((await sources.functionAt('a.js', 1))?.name).toBe('alpha');
  });

  it('passes over what cannot be read or is no text', async () => {
    const sources = index({ 'late.js': Buffer.from(`${'// pad\n'.repeat(2000)}beta\0`) });
    const lost = new SourceIndex(temporaryFolder(), ['gone.js']);
    expect(await sources.filesMentioning(new Set(['beta']))).toEqual(['a.js', 'lib/b.py']);
    expect(await lost.filesMentioning(new Set(['beta']))).toEqual([]);
    expect(await lost.load('gone.js')).toMatchObject({ functions: [] });
  });

  it('gives texts without byte order mark and with plain line ends', async () => {
    const sources = index({ 'dos.js': '\uFEFFfunction dos() {\r\n  beta();\r\n}\r\n' });
    expect(await sources.text('dos.js')).toBe('function dos() {\n  beta();\n}\n');
    expect((await sources.functionAt('dos.js', 2))?.name).toBe('dos');
  });

  it('looks through thousands of files in a moment', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2000 }, (_, number) => [`m${number}.js`, `function f${number}() {}\n`.repeat(50)]),
    );
    const sources = index(many);
    await sources.filesMentioning(new Set(['beta']));
    const started = performance.now();
    for (let number = 0; number < 200; number++) {
      expect(await sources.filesMentioning(new Set([`f${number}`, 'x', 'y', 'z']))).toEqual([
        `m${number}.js`,
      ]);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
