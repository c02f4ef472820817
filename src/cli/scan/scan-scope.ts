import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Baseline } from '../../agent/scan/baseline/baseline.ts';
import { readBaseline } from '../../agent/scan/baseline/baseline-file.ts';
import { baselineName } from '../../agent/scan/baseline/baseline-name.ts';
import type { ScanOptions } from '../../agent/scan/scan.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { findRepositoryRoot } from '../../repo/git/find-repository-root.ts';
import type { CliIo } from '../cli-io.ts';

/** Where a scan takes place. */
export interface ScanScope {
  readonly root: string;
  readonly folder: string;
  readonly isRepository: boolean;
}

export async function scanScope(io: CliIo): Promise<ScanScope> {
  const folder = await realpath(io.cwd);
  const repository = await findRepositoryRoot(folder);
  return { root: repository ?? folder, folder, isRepository: repository !== undefined };
}

/** @throws PpagentError NOT_A_REPOSITORY */
export function requireRepository({ isRepository, folder }: ScanScope, option: string): void {
  if (isRepository) return;
  throw new PpagentError('NOT_A_REPOSITORY', `${folder} is not in a git repository`, {
    remedy: `Run \`git init\` first, or leave ${option} out.`,
  });
}

/**
 * The baseline that was asked for, else the one at the root where there is one.
 *
 * @param option what commander makes of `--baseline FILE` and `--no-baseline`
 * @throws PpagentError BASELINE_INVALID, PATH_NOT_FOUND
 */
export async function baselineFor(
  option: string | boolean | undefined,
  { root, folder }: ScanScope,
): Promise<Baseline | undefined> {
  if (option === false) return undefined;
  if (typeof option !== 'string') return readBaseline(join(root, baselineName));
  const baseline = await readBaseline(resolve(folder, option));
  if (baseline) return baseline;
  throw new PpagentError('PATH_NOT_FOUND', `there is no baseline ${option}`, {
    remedy: 'Write one with `ppagent scan baseline --output FILE`, or leave --baseline out.',
  });
}

/** What a scan can look for, by the names that `--only` has for it; all of it is looked for by default. */
export const kindNames = ['secrets', 'pii', 'weaknesses'] as const;

/** What `--only` asks for. @throws PpagentError USAGE */
export function parseKinds(only: string): Pick<ScanOptions, 'secrets' | 'personalData' | 'weaknesses'> {
  const names = only.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !(kindNames as readonly string[]).includes(name));
  if (wrong !== undefined) {
    throw new PpagentError('USAGE', `--only does not know '${wrong}'`, {
      remedy: 'Name secrets, pii or weaknesses, or several with commas between them.',
    });
  }
  return {
    secrets: names.includes('secrets'),
    personalData: names.includes('pii'),
    weaknesses: names.includes('weaknesses'),
  };
}
