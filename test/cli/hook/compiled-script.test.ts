import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventedSecret } from '../../support/invented-secret.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { runGit, temporaryFolder, temporaryRepository, writeFiles } from '../../support/temporary-folder.ts';

const { line } = inventedSecret();

function begin() {
  const root = temporaryRepository({ 'a.txt': 'x\n' });
  const cache = temporaryFolder();
  const run = () => runPpagent(['hook', 'run'], { cwd: root, env: { XDG_CACHE_HOME: cache } });
  const kept = () => readdirSync(join(cache, 'ppagent')).map((name) => join(cache, 'ppagent', name));
  const stage = (text: string) => {
    writeFiles(root, { 'b.ts': text });
    runGit(root, ['add', '--all']);
  };
  return { cache, run, kept, stage };
}

test.runIf(process.platform === 'linux')(
  'the hook keeps its compiled code, for its owner alone',
  async () => {
    const { run, kept } = begin();
    expect(await run()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    const [file] = kept();
    const { mode, mtimeMs } = statSync(file!);
    expect(mode & 0o077).toBe(0);
    await run();
    expect(kept()).toEqual([file]);
    expect(statSync(file!).mtimeMs).toBe(mtimeMs);
  },
);

test.runIf(process.platform === 'linux')(
  'finds the same with compiled code, without, and with a broken one',
  async () => {
    const { cache, run, kept, stage } = begin();
    stage(`const a = 1;\n// ${line}\n`);
    const first = await run();
    expect(first.exitCode).toBe(1);
    expect(await run()).toEqual(first);
    const [file] = kept();
    writeFileSync(file!, readFileSync(file!).subarray(0, 1000));
    expect(await run()).toEqual(first);
    // What others may write to is not run, and a cache that cannot be written is done without.
    chmodSync(file!, 0o666);
    expect(await run()).toEqual(first);
    writeFiles(cache, { blocked: '' });
    const blocked = { XDG_CACHE_HOME: join(cache, 'blocked') };
    expect((await runPpagent(['hook', 'run'], { cwd: cache, env: blocked })).exitCode).toBe(2);
  },
);
