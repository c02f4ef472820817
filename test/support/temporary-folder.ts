import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with some files that is gone after the test. */
export function temporaryFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ppagent-repo-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs git in a folder, as an invented person and without the configuration of whoever runs the tests. */
export function runGit(folder: string, argv: readonly string[], input = ''): string {
  return execFileSync('git', argv as string[], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
}

/** A repository with one commit of the given files. */
export function temporaryRepository(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder(files);
  runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  runGit(folder, ['config', 'user.name', 'Ada Example']);
  runGit(folder, ['config', 'user.email', 'ada@example.com']);
  commitAll(folder, 'Begin');
  return folder;
}

export function commitAll(folder: string, message: string): string {
  runGit(folder, ['add', '--all']);
  runGit(folder, ['commit', '--quiet', '-m', message]);
  return runGit(folder, ['rev-parse', 'HEAD']).trim();
}
