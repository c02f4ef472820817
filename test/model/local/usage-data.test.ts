import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { probeCoreIsolation } from '../../../src/egress/process/core-isolation.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { prefix, isolation } = await probeCoreIsolation(process.env);

/** Makes a session, as it is asked for, in a process without network; gives the files that onnxruntime left. */
function filesAfter(makeSession: string): readonly string[] {
  const home = temporaryFolder();
  const program = `${makeSession}.catch(() => {}).then(() => process.exit());`;
  const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', program];
  const [command = '', ...args] = [...prefix, ...node];
  execFileSync(command, args, {
    cwd: repositoryRoot,
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, XDG_CACHE_HOME: home },
    stdio: 'ignore',
  });
  // What tsx keeps there is none of it.
  return readdirSync(home).filter((name) => !name.startsWith('tsx-'));
}

const source = JSON.stringify(join(repositoryRoot, 'src', 'model', 'local', 'execution-provider.ts'));
const viaPpagent = `(await import(${source})).createSession('no-such-model.onnx', 'cpu')`;
const byItself = `(await import('onnxruntime-node')).default.InferenceSession.create('no-such-model.onnx')`;

it.skipIf(isolation.network !== 'off')('onnxruntime gathers no usage data, which it does by itself', () => {
  expect(filesAfter(byItself)).not.toEqual([]);
  expect(filesAfter(viaPpagent)).toEqual([]);
});
