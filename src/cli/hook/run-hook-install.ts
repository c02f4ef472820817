import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { replaceFile } from '../../config/files/replace-file.ts';
import { packageRoot } from '../../config/package-root.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { findRepositoryRoot } from '../../repo/git/find-repository-root.ts';
import type { CliIo } from '../cli-io.ts';
import { findHook } from './find-hook.ts';
import { isEmptyScript, isShellScript, withBlock, withoutBlock } from './hook-block.ts';

const launcher = join(packageRoot(), 'bin', 'ppagent.js');

const lefthookSection = `pre-commit:
  commands:
    ppagent:
      run: ${JSON.stringify(`"${launcher}" hook run`)}
`;

/** `ppagent hook install`: scan what is staged before every commit. What the hook does already, it goes on doing. */
export async function runHookInstall(io: CliIo): Promise<ExitCode> {
  const root = await repositoryRoot(io);
  const hook = await findHook(root);
  if (hook.kind === 'lefthook') await writeLefthook(hook.file);
  else await writeScript(hook.file, (script) => withBlock(script, launcher));
  io.stderr.write(`pre-commit now scans what is staged: ${relative(io.cwd, hook.file)}\n`);
  return ExitCode.Ok;
}

/** `ppagent hook uninstall`: takes out what `install` put in, and nothing else. */
export async function runHookUninstall(io: CliIo): Promise<ExitCode> {
  const root = await repositoryRoot(io);
  const hook = await findHook(root);
  if (hook.kind === 'lefthook') {
    if ((await readScript(hook.file)) === lefthookSection) await rm(hook.file);
  } else await writeScript(hook.file, withoutBlock);
  io.stderr.write(`pre-commit no longer calls ppagent: ${relative(io.cwd, hook.file)}\n`);
  return ExitCode.Ok;
}

async function repositoryRoot(io: CliIo): Promise<string> {
  const root = await findRepositoryRoot(io.cwd);
  if (root === undefined) throw new PpagentError('NOT_A_REPOSITORY', `${io.cwd} is not in a git repository`);
  return root;
}

async function writeLefthook(file: string): Promise<void> {
  const present = await readScript(file);
  if (present === lefthookSection) return;
  if (present !== '') {
    throw new PpagentError('HOOK_UNKNOWN', `${file} is there already, and is yours`, {
      remedy: `Add this to it:\n${lefthookSection}`,
    });
  }
  await replaceFile(file, lefthookSection);
}

async function writeScript(file: string, change: (script: string) => string): Promise<void> {
  const before = await readScript(file);
  if (!isShellScript(before)) {
    throw new PpagentError('HOOK_UNKNOWN', `${file} is not a shell script`, {
      remedy: 'Call `ppagent hook run` from it, and fail when that exits with anything but 0.',
    });
  }
  const after = change(before);
  if (after === before) return;
  if (isEmptyScript(after)) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, after, { mode: 0o755 });
}

async function readScript(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new PpagentError('PATH_NOT_FOUND', `cannot read ${file}`, { cause });
  }
}
