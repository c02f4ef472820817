import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canaryOf } from '../egress/canaries/canary.ts';
import { canaryKind } from '../egress/canaries/canary-kinds.ts';
import { runPpagent } from '../support/run-ppagent.ts';
import { temporaryFolder, temporaryRepository } from '../support/temporary-folder.ts';

const token = canaryOf(canaryKind('stripe-live-secret-key'), 1).value;

/** Runs ppagent with code in the same process that does what a defect would do. */
async function runWithDefect(defect: string, argv: readonly string[]) {
  const folder = temporaryFolder({ 'defect.mjs': `const value = ${JSON.stringify(token)};\n${defect}\n` });
  const cwd = temporaryRepository({ 'a.js': 'export const a = 1;\n' });
  return runPpagent(argv, {
    cwd,
    env: { NODE_OPTIONS: `--import=${pathToFileURL(`${folder}/defect.mjs`).href}` },
  });
}

/** Strikes while ppagent is at work: when it first makes a folder or asks git. */
const atWork = (what: string) =>
  `import { syncBuiltinESMExports } from 'node:module';
   import childProcess from 'node:child_process';
   for (const name of ['execFile', 'spawn']) {
     const real = childProcess[name];
     childProcess[name] = (...all) => { ${what} return real(...all); };
   }
   syncBuiltinESMExports();`;

describe.each([
  ['an error that is thrown where nobody waits', `setImmediate(() => { throw new Error('row ' + value); });`],
  ['a promise that nobody waits for', `Promise.reject(new Error('row ' + value));`],
  ['something that is no error', `Promise.reject({ toString: () => 'row ' + value });`],
])('%s', (_what, defect) => {
  it('is told masked and ends the run with 3', async () => {
    const { exitCode, stdout, stderr } = await runWithDefect(atWork(defect), ['scan', '--json']);
    expect(stderr).toContain('ppagent: internal error, please report it');
    expect(stderr).toMatch(/row \[secret\]/);
    expect(stdout + stderr).not.toContain(token);
    expect(exitCode).toBe(3);
  });
});

it('a hook tells nothing either', async () => {
  const defect = atWork(`Promise.reject(new Error('row ' + value));`);
  const { exitCode, stderr } = await runWithDefect(defect, ['hook', 'run']);
  expect(stderr).toMatch(/internal error[\s\S]*row \[secret\]/);
  expect(exitCode).toBe(3);
});

it('a mistake on the command line ends with 2, and repeats no secret', async () => {
  const { exitCode, stdout, stderr } = await runPpagent(['fix', `--api-key=${token}`]);
  expect(stdout).toBe('');
  expect(stderr).toBe("error: unknown option '--api-key=[secret]'\n");
  expect(exitCode).toBe(2);
});
