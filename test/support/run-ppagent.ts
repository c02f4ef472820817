import { join } from 'node:path';
import { execa, type Options } from 'execa';
import { repositoryRoot } from './repository-root.ts';

export interface PpagentResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Spawns the built program, as a user's shell would. Never throws on a failing exit code. */
export async function runPpagent(
  argv: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string; timeout?: number } = {},
): Promise<PpagentResult> {
  const spawnOptions: Options = {
    cwd: options.cwd ?? repositoryRoot,
    env: options.env ?? {},
    input: options.input ?? '',
    timeout: options.timeout ?? 120_000,
    reject: false,
    stripFinalNewline: false,
  };
  const result = await execa(
    process.execPath,
    [join(repositoryRoot, 'bin', 'ppagent.js'), ...argv],
    spawnOptions,
  );
  return {
    exitCode: result.exitCode ?? -1,
    stdout: String(result.stdout),
    stderr: String(result.stderr),
  };
}
