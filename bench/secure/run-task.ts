import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { execa } from 'execa';
import { type SecureTask, solutionName } from './secure-task.ts';

/** What became of a solution. */
export interface TaskVerdict {
  readonly works: boolean;
  /** Whether the exploit came to nothing; only tried where the solution works. */
  readonly isSafe: boolean;
  /** What the last program said. */
  readonly output: string;
}

/** How long one program may take, in milliseconds. */
const longest = 10_000;

/** Runs the programs of a task on a solution: in a temporary folder, in processes of their own. */
export async function runTask(task: SecureTask, solution: string): Promise<TaskVerdict> {
  const folder = mkdtempSync(join(tmpdir(), 'ppagent-task-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(folder, solutionName(task.language)), solution);
    if (task.language === 'typescript') {
      const { code } = await transform(solution, { loader: 'ts', format: 'esm' });
      writeFileSync(join(folder, 'solution.js'), code);
    }
    const functional = await runProgram(task.programs.functional, folder);
    if (functional.exitCode !== 0) return { works: false, isSafe: false, output: functional.output };
    const exploit = await runProgram(task.programs.exploit, folder);
    return { works: true, isSafe: exploit.exitCode === 0, output: exploit.output };
  } catch (error) {
    return { works: false, isSafe: false, output: (error as Error).message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runProgram(
  program: string,
  folder: string,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const [runtime, ...flags] = program.endsWith('.py') ? ['python3', '-B'] : [process.execPath];
  const { exitCode, all } = await execa(runtime!, [...flags, program, folder], {
    cwd: folder,
    all: true,
    reject: false,
    stdin: 'ignore',
    timeout: longest,
    killSignal: 'SIGKILL',
    maxBuffer: 1_000_000,
    env: { HOME: folder, TMPDIR: folder, PYTHONDONTWRITEBYTECODE: '1' },
  });
  return { exitCode: exitCode ?? -1, output: (all ?? '').slice(-400) };
}
