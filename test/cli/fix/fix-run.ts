import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/repository-root.ts';
import { type PpagentResult, runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A function with a bug that the model finds at once, and its test. */
export const clamp = `/** Keeps a value between two bounds. */
function clamp(value, low, high) {
  if (value < low) return low;
  if (value > high) return low;
  return value;
}
module.exports = { clamp };
`;
export const repaired = clamp.replace('> high) return low', '> high) return high');
const clampTest = `const test = require('node:test');
const assert = require('node:assert');
const { clamp } = require('../clamp.js');
test('clamp keeps a value below the upper bound', () => {
  assert.strictEqual(clamp(9, 0, 3), 3);
  assert.strictEqual(clamp(-9, 0, 3), 0);
  assert.strictEqual(clamp(2, 0, 3), 2);
});
`;
export const clampProject = { 'clamp.js': clamp, 'test/clamp.test.js': clampTest };

export interface FixResult extends PpagentResult {
  /** What the run left in the folder of temporary files: of its own, or of the runtime's usage data. */
  readonly leftovers: readonly string[];
}

/** Spawns `ppagent fix` in a folder, with a folder of its own for temporary files. */
export async function runFix(
  cwd: string,
  argv: readonly string[],
  env: Record<string, string> = {},
): Promise<FixResult> {
  const temporary = temporaryFolder();
  const result = await runPpagent(['fix', ...argv], {
    cwd,
    env: { ORT_DISABLE_TELEMETRY: '', TMPDIR: temporary, ...env },
  });
  return { ...result, leftovers: readdirSync(temporary) };
}

/** Spawns `ppagent fix`, interrupts it once stderr matches, and says how long it took to end after that. */
export async function interruptFix(
  cwd: string,
  argv: readonly string[],
  when: RegExp,
): Promise<FixResult & { readonly endedAfterMs: number }> {
  const temporary = temporaryFolder();
  const child = spawn(process.execPath, [join(repositoryRoot, 'bin', 'ppagent.js'), 'fix', ...argv], {
    cwd,
    env: { ...process.env, ORT_DISABLE_TELEMETRY: '', TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr, interruptedAt] = ['', '', 0];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    if (interruptedAt > 0 || !when.test(stderr)) return;
    interruptedAt = performance.now();
    child.kill('SIGINT');
  });
  const exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const endedAfterMs = performance.now() - interruptedAt;
  return { exitCode, stdout, stderr, endedAfterMs, leftovers: readdirSync(temporary) };
}
