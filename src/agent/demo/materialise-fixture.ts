import { execFile } from 'node:child_process';
import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { fastImportStream } from './fast-import-stream.ts';
import type { Fixture } from './fixture.ts';
import { plantValues } from './plant-values.ts';
import { readOverlay } from './read-overlay.ts';

const execFileAsync = promisify(execFile);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Re-creates a fixture's repository, history included, in a folder that is empty or not there yet. The commits are the
 * same on every machine, whatever the user's git settings.
 *
 * @param options.env where git is found; nothing else of it is used
 * @returns the hash of the newest commit
 * @throws PpagentError USAGE when the folder holds something, GIT_MISSING when git is not installed
 */
export async function materialiseFixture(
  fixture: Fixture,
  targetFolder: string,
  options: { readonly env: Environment },
): Promise<{ readonly head: string }> {
  await mkdir(targetFolder, { recursive: true });
  if ((await readdir(targetFolder)).length > 0) {
    throw new PpagentError('USAGE', `The folder ${targetFolder} is not empty.`, {
      remedy: 'Name a folder that is empty or does not exist yet.',
    });
  }
  const git = gitIn(targetFolder, options.env);
  await git(['init', '--quiet', '--initial-branch=main', '--object-format=sha1', '--template=']);
  await appendFile(join(targetFolder, '.git', 'config'), localConfig(fixture));
  await git(['fast-import', '--quiet'], await fastImportStream(fixture));
  await git(['reset', '--quiet', '--hard']);
  for (const file of await readOverlay(join(fixture.folder, 'untracked'), fixture.planted)) {
    const path = join(targetFolder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
  return { head: (await git(['rev-parse', 'HEAD'])).trim() };
}

/** Later commits in the repository need an author, and must not depend on the user's settings either. */
function localConfig(fixture: Fixture): string {
  const maintainer = fixture.commits[0]!.author;
  return `[core]
\tautocrlf = false
[commit]
\tgpgSign = false
[user]
\tname = ${maintainer.name}
\temail = ${maintainer.email}
[remote "origin"]
\turl = ${plantValues(fixture.remote, fixture.planted)}
\tfetch = +refs/heads/*:refs/remotes/origin/*
`;
}

/** Runs git with an environment of its own: no HOME, no GIT_DIR of a hook that may be running, no settings. */
function gitIn(cwd: string, env: Environment) {
  const gitEnvironment: NodeJS.ProcessEnv = {
    PATH: env.PATH ?? env.Path,
    SystemRoot: env.SystemRoot,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
  return async (argv: readonly string[], input = ''): Promise<string> => {
    const running = execFileAsync('git', [...argv], { cwd, env: gitEnvironment });
    running.child.stdin?.on('error', () => {}); // git that ends early says why through its exit status
    running.child.stdin?.end(input);
    try {
      return (await running).stdout;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new PpagentError('GIT_MISSING', 'git was not found.', { cause: error });
    }
  };
}
