import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { CliIo } from '../cli-io.ts';

const run = promisify(execFile);

/** What a program answers to `--version`, in one line; undefined when it is not there or does not run. */
export async function programVersion(program: string, io: CliIo): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(program, ['--version'], { env: { ...io.env }, timeout: 5000 });
    return (stdout || stderr).trim().split('\n', 1)[0] ?? '';
  } catch {
    return undefined;
  }
}
