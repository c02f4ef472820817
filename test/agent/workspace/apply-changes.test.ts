import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges, type FileChange } from '../../../src/agent/workspace/apply-changes.ts';

let base: string;
let root: string;

const bytes = (text: string) => new TextEncoder().encode(text);
const change = (path: string, before: string, after: string): FileChange => ({
  path,
  before: bytes(before),
  after: bytes(after),
});
const content = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'test-apply-')));
  root = join(base, 'project');
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(join(root, 'src/a.js'), 'a');
  writeFileSync(join(root, 'b.js'), 'b');
  writeFileSync(join(base, 'outside.js'), 'outside');
});

afterEach(() => {
  chmodSync(join(root, 'src'), 0o755);
  rmSync(base, { recursive: true, force: true });
});

/** Every file of the tree with its content, to show that nothing else is there. */
function tree(): Record<string, string> {
  const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(base.length + 1), readFileSync(path, 'utf8')]),
  );
}

describe('applyChanges', () => {
  it('writes bytes as they are, keeps the mode, and leaves nothing beside', async () => {
    chmodSync(join(root, 'src/a.js'), 0o751);
    await applyChanges(root, [change('src/a.js', 'a', '\uFEFFA\r\n'), change('b.js', 'b', 'B')]);
    expect(tree()).toEqual({
      'outside.js': 'outside',
      'project/src/a.js': '\uFEFFA\r\n',
      'project/b.js': 'B',
    });
    expect(statSync(join(root, 'src/a.js')).mode & 0o777).toBe(0o751);
  });

  it('writes through a link that stays inside, and keeps the link', async () => {
    symlinkSync('src/a.js', join(root, 'link.js'));
    await applyChanges(root, [change('link.js', 'a', 'A')]);
    expect(content('src/a.js')).toBe('A');
  });

  const refusals: {
    name: string;
    code: string;
    message: RegExp;
    prepare?: () => void;
    changes: FileChange[];
  }[] = [
    {
      name: 'a path outside',
      code: 'PATH_OUTSIDE_REPOSITORY',
      message: /outside/,
      changes: [change('../outside.js', 'outside', 'X')],
    },
    {
      name: 'a link that leads outside',
      code: 'PATH_OUTSIDE_REPOSITORY',
      message: /link/,
      prepare: () => symlinkSync('../outside.js', join(root, 'link.js')),
      changes: [change('link.js', 'outside', 'X')],
    },
    {
      name: 'a folder that is a link outside',
      code: 'PATH_OUTSIDE_REPOSITORY',
      message: /link/,
      prepare: () => symlinkSync('..', join(root, 'up')),
      changes: [change('up/outside.js', 'outside', 'X')],
    },
    {
      name: 'data of git',
      code: 'PATH_OUTSIDE_REPOSITORY',
      message: /git/,
      changes: [change('.Git/config', '', 'X')],
    },
    {
      name: 'a file that is not there',
      code: 'PATH_NOT_FOUND',
      message: /src\/c\.js/,
      changes: [change('src/c.js', '', 'X')],
    },
    {
      name: 'a read-only file',
      code: 'WRITE_FAILED',
      message: /src\/a\.js is read-only/,
      prepare: () => chmodSync(join(root, 'src/a.js'), 0o444),
      changes: [change('src/a.js', 'a', 'X')],
    },
    {
      name: 'a read-only folder',
      code: 'WRITE_FAILED',
      message: /folder of src\/a\.js is read-only/,
      prepare: () => chmodSync(join(root, 'src'), 0o555),
      changes: [change('src/a.js', 'a', 'X')],
    },
    {
      name: 'a file that was edited meanwhile',
      code: 'FILE_CHANGED',
      message: /src\/a\.js was edited/,
      changes: [change('src/a.js', 'as it was', 'X')],
    },
    {
      name: 'one file twice',
      code: 'WRITE_FAILED',
      message: /twice/,
      changes: [change('src/a.js', 'a', 'X'), change('src/../src/a.js', 'a', 'Y')],
    },
  ];

  it.each(refusals)('refuses $name, and changes nothing', async ({ code, message, prepare, changes }) => {
    prepare?.();
    const before = tree();
    const applying = applyChanges(root, [change('b.js', 'b', 'B'), ...changes]);
    await expect(applying).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(tree()).toEqual(before);
  });

  it('puts back what it replaced when a later file cannot be', async () => {
    const before = tree();
    const changes = Array.from({ length: 40 }, (_, index) => {
      writeFileSync(join(root, `file${index}.js`), 'old');
      return change(`file${index}.js`, 'old', 'new');
    });
    const original = { ...before, ...tree() };
    // Somebody edits the last file while the first ones are being written.
    const applying = applyChanges(root, changes);
    const edit = join(root, 'file39.js');
    while (!readdirSync(root).some((name) => name.includes('file39') && name.endsWith('.new'))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    writeFileSync(edit, 'edited');
    await expect(applying).rejects.toMatchObject({ code: 'FILE_CHANGED' });
    expect(tree()).toEqual({ ...original, 'project/file39.js': 'edited' });
  });
});

describe.runIf(process.platform === 'linux')('when the disk fills', () => {
  const source = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const loader = pathToFileURL(source('node_modules/tsx/dist/loader.mjs')).href;
  const size = 300_000;
  const program = `import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
    import { applyChanges } from ${JSON.stringify(source('src/agent/workspace/apply-changes.ts'))};
    const change = (path, before, after) => ({ path, before: Buffer.from(before), after: Buffer.from(after) });
    writeFileSync('a.js', 'a');
    writeFileSync('b.js', 'b');
    try {
      await applyChanges('.', [change('a.js', 'a', 'small'), change('b.js', 'b', 'B'.repeat(${size}))]);
    } catch ({ code, message }) {
      const files = Object.fromEntries(readdirSync('.').map((name) => [name, readFileSync(name, 'utf8')]));
      console.log(JSON.stringify({ code, message, files }));
    }`;
  const node = [process.execPath, '--import', loader, '--input-type=module', '-e', program];
  const namespace = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'])];
  const onTinyDisk = 'mount -t tmpfs -o size=128k none "$0" && cd "$0" && exec "$@"';
  const unshare = 'unshare';
  const canMount = spawnSync(unshare, [...namespace, 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0;

  const ways = [
    {
      name: 'a tiny file system',
      available: canMount,
      argv: [unshare, ...namespace, 'sh', '-c', onTinyDisk],
    },
    {
      name: 'a limit on the size of files',
      available: true,
      argv: ['sh', '-c', 'cd "$0" && trap "" XFSZ && ulimit -f 256 && exec "$@"'],
    },
  ];

  it.each(ways.filter(({ available }) => available))('on $name, the tree stays whole', ({ argv }) => {
    const folder = join(base, 'disk');
    mkdirSync(folder);
    const [command = '', ...args] = [...argv, folder, ...node];
    const child = spawnSync(command, args, { env: { ...process.env, TSX_DISABLE_CACHE: '1' } });
    const result = JSON.parse(child.stdout.toString() || JSON.stringify(child.stderr.toString()));
    expect(result).toEqual({
      code: 'WRITE_FAILED',
      message: expect.stringMatching(/could not be written: the (disk is full|file is larger than allowed)/),
      files: { 'a.js': 'a', 'b.js': 'b' },
    });
  });
});
