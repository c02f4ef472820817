import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileLock } from '../../config/files/file-lock.ts';
import { systemKeychain } from '../../config/keychain/keychain.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { confirm } from '../input/confirm.ts';
import { formatBytes } from '../output/format-bytes.ts';
import { scanScope } from '../scan/scan-scope.ts';
import { findTargets } from './find-targets.ts';
import type { PurgeKind, PurgeTarget } from './purge-target.ts';
import { type Measure, measure, realPlace, removeAll } from './remove.ts';

/** The options of `ppagent purge` as commander hands them over. */
export interface PurgeCommandOptions {
  readonly vault?: boolean;
  readonly transcripts?: boolean;
  readonly caches?: boolean;
  readonly receipts?: boolean;
  readonly all?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly input: boolean;
}

interface Found extends PurgeTarget, Measure {}

/** What cannot be had back, and what that means. */
const warnings: Readonly<Partial<Record<PurgeKind, string>>> = {
  vault: 'What was redacted with a vault that is gone can never be restored.',
  receipts: 'Without its receipts nobody can show any more what has left this machine.',
};

/**
 * `ppagent purge`: removes what ppagent keeps of a user's repositories on this machine, and says what that was.
 *
 * @throws PpagentError CONSENT_REQUIRED, VAULT_BUSY, RECEIPTS_BUSY, WRITE_FAILED, CREDENTIAL_STORE_FAILED
 */
export async function runPurge(options: PurgeCommandOptions, io: CliIo): Promise<ExitCode> {
  const { root } = await scanScope(io);
  const targets = await findTargets(kindsOf(options), { root: options.all ? undefined : root, env: io.env });
  const found: Found[] = [];
  for (const target of targets) {
    const size = await measure(target.path);
    if (size) found.push({ ...target, ...size });
  }
  if (found.length > 0 && !options.dryRun) await askFirst(found, options, io);
  const done: Found[] = [];
  try {
    for (const target of found) {
      if (!options.dryRun) await remove(target, io);
      done.push(target);
    }
  } finally {
    io.stdout.write(options.json ? asJson(done, options) : asText(done, options));
  }
  return ExitCode.Ok;
}

/** Without any, all that can be made again or is of no further use; receipts have to be named. */
function kindsOf({ vault, transcripts, caches, receipts }: PurgeCommandOptions): Set<PurgeKind> {
  const named = Object.entries({ vault, transcripts, caches, receipts }).flatMap(([kind, wanted]) =>
    wanted ? [kind as PurgeKind] : [],
  );
  return new Set(named.length > 0 ? named : (['vault', 'transcripts', 'caches'] as const));
}

async function askFirst(found: readonly Found[], options: PurgeCommandOptions, io: CliIo): Promise<void> {
  const kinds = new Set(found.map(({ kind }) => kind));
  const said = [...kinds].flatMap((kind) => warnings[kind] ?? []);
  if (!options.quiet) io.stderr.write(said.map((line) => `${line}\n`).join(''));
  if (options.yes) return;
  if (!options.input || !io.stdin.isTTY || !io.stderr.isTTY) {
    throw new PpagentError('CONSENT_REQUIRED', 'nobody has agreed to the removal', {
      remedy: 'Look at it with --dry-run, then add --yes.',
    });
  }
  io.stderr.write(found.map((target) => `  ${line(target)}\n`).join(''));
  if (await confirm('Remove this for good?', io)) return;
  throw new PpagentError('CONSENT_REQUIRED', 'not agreed to the removal', { remedy: 'Nothing was removed.' });
}

async function remove({ base, path, lock, accounts }: Found, { env, signal }: CliIo): Promise<void> {
  signal.throwIfAborted();
  const place = await realPlace(base, path);
  // A run that is about to store something ends first.
  if (lock && (await lstat(place)).isDirectory()) {
    await withFileLock(join(place, lock.file), () => removeAll(place), lock);
  } else await removeAll(place);
  if (accounts.length === 0) return;
  const keychain = await systemKeychain({ env });
  for (const account of accounts) await keychain?.delete(account);
}

function line({ kind, path, files, bytes }: Found): string {
  return `${kind.padEnd(11)} ${formatBytes(bytes).padStart(8)}  ${files} ${files === 1 ? 'file' : 'files'}  ${path}`;
}

function asText(found: readonly Found[], { dryRun }: PurgeCommandOptions): string {
  if (found.length === 0) return 'nothing to remove\n';
  const total = found.reduce((sum, { bytes }) => sum + bytes, 0);
  const summary = `${dryRun ? 'would remove' : 'removed'} ${formatBytes(total)}`;
  return `${[...found.map(line), summary].join('\n')}\n`;
}

function asJson(found: readonly Found[], { dryRun = false }: PurgeCommandOptions): string {
  const removed = found.map(({ kind, path, files, bytes }) => ({ kind, path, files, bytes }));
  return `${JSON.stringify({ version: 1, dryRun, removed })}\n`;
}
