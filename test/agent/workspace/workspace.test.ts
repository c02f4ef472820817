import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
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
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../../src/agent/workspace/workspace.ts';

let base: string;
let root: string;
let workspace: Workspace | undefined;

const { signal } = new AbortController();
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
const copied = (path: string) => join(workspace?.root ?? '', path);

function put(path: string, content = path): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'test-workspace-')));
  root = join(base, 'project');
  mkdirSync(root);
  writeFileSync(join(base, 'outside.txt'), 'outside');
});

afterEach(async () => {
  await workspace?.dispose();
  workspace = undefined;
  rmSync(base, { recursive: true, force: true });
});

function makeRepository(): void {
  git('init', '-q');
  put('.gitignore', 'node_modules\n.venv\nbig/\n*.local\n__pycache__\n');
  put('src/a.js', 'committed');
  put('deleted.js');
  put('run.sh', '#!/bin/sh\n');
  chmodSync(join(root, 'run.sh'), 0o755);
  git('add', '-A');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-qm', 'start');
  put('src/a.js', 'edited, not committed');
  put('new.js', 'not tracked');
  rmSync(join(root, 'deleted.js'));
  put('settings.local', 'ignored and small');
  put('big/data', 'x'.repeat(33 * 2 ** 20));
  put('src/__pycache__/a.pyc');
  put('node_modules/tool/index.js', 'a tool');
  put('node_modules/@scope/part/index.js', 'a part');
  put('node_modules/.vite/results.json', 'a cache');
  put('packages/own/index.js', 'own package');
  symlinkSync('../packages/own', join(root, 'node_modules/own'));
  put('.venv/bin/python', 'python');
}

describe.each(['a git repository', 'no repository'])('a copy of %s', (kind) => {
  beforeEach(async () => {
    makeRepository();
    if (kind === 'no repository') rmSync(join(root, '.git'), { recursive: true });
    workspace = await createWorkspace(root, { signal });
  });

  it('holds the files as they are in the working tree', () => {
    expect(readFileSync(copied('src/a.js'), 'utf8')).toBe('edited, not committed');
    expect(readFileSync(copied('new.js'), 'utf8')).toBe('not tracked');
    expect(readFileSync(copied('settings.local'), 'utf8')).toBe('ignored and small');
    expect(existsSync(copied('deleted.js'))).toBe(false);
    expect(existsSync(copied('.git'))).toBe(false);
    expect(existsSync(copied('src/__pycache__'))).toBe(false);
    expect(statSync(copied('run.sh')).mode & 0o777).toBe(0o755);
    expect(workspace?.root.endsWith('/project')).toBe(true);
  });

  it('has dependencies as links, and own packages from the copy', () => {
    expect(realpathSync(copied('node_modules/tool'))).toBe(join(root, 'node_modules/tool'));
    expect(realpathSync(copied('node_modules/@scope/part'))).toBe(join(root, 'node_modules/@scope/part'));
    expect(realpathSync(copied('node_modules/own'))).toBe(copied('packages/own'));
    expect(realpathSync(copied('.venv'))).toBe(join(root, '.venv'));
    expect(existsSync(copied('node_modules/.vite'))).toBe(false);
  });

  it('takes changes and gives them back without touching the original', async () => {
    await workspace?.write('src/a.js', 'changed');
    await workspace?.write('src/a.js', 'changed again');
    await workspace?.write('src/deep/b.js', new TextEncoder().encode('made'));
    expect(readFileSync(copied('src/a.js'), 'utf8')).toBe('changed again');
    await workspace?.restore('src/a.js');
    await workspace?.restore('src/deep/b.js');
    expect(readFileSync(copied('src/a.js'), 'utf8')).toBe('edited, not committed');
    expect(existsSync(copied('src/deep/b.js'))).toBe(false);
    expect(readFileSync(join(root, 'src/a.js'), 'utf8')).toBe('edited, not committed');
    expect(readdirSync(copied('src')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('keeps the mode of a file it writes, read-only ones included', async () => {
    chmodSync(copied('run.sh'), 0o555);
    await workspace?.write('run.sh', 'other');
    expect(statSync(copied('run.sh')).mode & 0o777).toBe(0o555);
    expect(readFileSync(copied('run.sh'), 'utf8')).toBe('other');
  });

  it('leaves nothing behind, even where tests left folders that may not be written', async () => {
    mkdirSync(copied('locked/inner'), { recursive: true });
    writeFileSync(copied('locked/inner/file'), '');
    chmodSync(copied('locked/inner'), 0o500);
    const holder = dirname(workspace?.root ?? '');
    await workspace?.dispose();
    expect(existsSync(holder)).toBe(false);
    expect(existsSync(join(root, 'node_modules/tool/index.js'))).toBe(true);
  });
});

describe('links', () => {
  it('are never followed out of the copy for writing', async () => {
    put('a.txt');
    symlinkSync('../outside.txt', join(root, 'relative'));
    symlinkSync(join(base, 'outside.txt'), join(root, 'absolute'));
    symlinkSync(base, join(root, 'folder'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync(join(root, 'a.txt'), join(root, 'inside'));
    workspace = await createWorkspace(root, { signal });
    expect(readFileSync(copied('relative'), 'utf8')).toBe('outside');
    for (const path of [
      'relative',
      'absolute',
      'folder/outside.txt',
      'dangling',
      '../outside.txt',
      join(base, 'outside.txt'),
      '.git/hooks/pre-commit',
      '',
    ]) {
      const writing = workspace.write(path, 'overwritten');
      await expect(writing, path).rejects.toMatchObject({ code: 'PATH_OUTSIDE_REPOSITORY' });
    }
    expect(readFileSync(join(base, 'outside.txt'), 'utf8')).toBe('outside');
    await workspace.write('inside', 'through the link');
    expect(readFileSync(copied('a.txt'), 'utf8')).toBe('through the link');
    expect(lstatSync(copied('inside')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('a.txt');
  });
});

describe('the end of a workspace', () => {
  it('comes when the run is interrupted', async () => {
    put('a.txt');
    const controller = new AbortController();
    workspace = await createWorkspace(root, { signal: controller.signal });
    const holder = dirname(workspace.root);
    controller.abort();
    await expect.poll(() => existsSync(holder)).toBe(false);
  });

  it('comes before it began when the run is interrupted already', async () => {
    const aborted = AbortSignal.abort(new Error('too late'));
    await expect(createWorkspace(root, { signal: aborted })).rejects.toThrow('too late');
  });

  it('comes when the process exits without disposing', () => {
    put('a.txt');
    const source = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
    const temporary = join(base, 'temporary');
    mkdirSync(temporary);
    const program = `import { readdirSync } from 'node:fs';
      import { createWorkspace } from ${JSON.stringify(source('src/agent/workspace/workspace.ts'))};
      await createWorkspace(${JSON.stringify(root)}, { signal: new AbortController().signal });
      console.log(readdirSync(${JSON.stringify(temporary)}).filter((name) => name.startsWith('ppagent-')).length);
      process.exit(3);`;
    const loader = pathToFileURL(source('node_modules/tsx/dist/loader.mjs')).href;
    const child = spawnSync(process.execPath, ['--import', loader, '--input-type=module', '-e', program], {
      env: { ...process.env, TMPDIR: temporary },
    });
    expect(child.stdout.toString()).toBe('1\n');
    expect(child.status).toBe(3);
    expect(readdirSync(temporary).filter((name) => name.startsWith('ppagent-'))).toEqual([]);
  });
});
