import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { transcriptsFolder } from '../../agent/transcript/transcripts-folder.ts';
import { repositoryId } from '../../config/repository-id.ts';
import { userFolders } from '../../config/user-folders.ts';
import { locateReceipts } from '../../egress/receipts/receipts-location.ts';
import { logAccounts } from '../../egress/signed-log/log-location.ts';
import { vaultAccount, vaultsFolder } from '../../redact/vault/vault-location.ts';
import { pathExists } from '../../repo/files/path-exists.ts';
import type { PurgeKind, PurgeTarget } from './purge-target.ts';

export interface TargetScope {
  /** Top of the repository whose vault and transcripts are meant; undefined for those of all repositories. */
  readonly root: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const vaultLock = { file: 'lock', busy: 'VAULT_BUSY' } as const;
const receiptsLock = { file: 'lock', busy: 'RECEIPTS_BUSY' } as const;

/** What there is to remove of some kinds, whether it is there or not. */
export async function findTargets(
  kinds: ReadonlySet<PurgeKind>,
  { root, env }: TargetScope,
): Promise<PurgeTarget[]> {
  const { data } = userFolders(env);
  const own = root === undefined ? undefined : await repositoryId(root);
  const targets: PurgeTarget[] = [];
  if (kinds.has('vault')) {
    for (const repository of await repositoriesIn(vaultsFolder(env), own)) {
      const path = join(vaultsFolder(env), repository);
      // A key that is not beside its vault is in the keychain.
      const accounts = (await pathExists(join(path, 'key'))) ? [] : [vaultAccount(repository)];
      targets.push({ kind: 'vault', base: data, path, lock: vaultLock, accounts });
    }
  }
  if (kinds.has('transcripts')) {
    for (const repository of await repositoriesIn(transcriptsFolder(env), own)) {
      const path = join(transcriptsFolder(env), repository);
      targets.push({ kind: 'transcripts', base: data, path, accounts: [] });
    }
  }
  if (kinds.has('receipts')) targets.push(await receiptsOf(env));
  if (kinds.has('caches')) targets.push(...(await cachesOf(env)));
  return targets;
}

/** One log for all repositories. The head that is pinned goes with it: another log may begin. */
async function receiptsOf(env: TargetScope['env']): Promise<PurgeTarget> {
  const location = locateReceipts(env);
  const { key, head } = await logAccounts(location);
  const { data } = userFolders(env);
  return { kind: 'receipts', base: data, path: location.folder, lock: receiptsLock, accounts: [key, head] };
}

/** Folders are called after their repositories; whatever is called otherwise is not ours. */
async function repositoriesIn(folder: string, own: string | undefined): Promise<string[]> {
  if (own !== undefined) return [own];
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[\da-f]{32}$/.test(name)).sort();
}

/** What a cache consists of, where somebody keeps caches and data in one folder. */
const cacheFile = /^model-hashes\.json|^[\da-f]{16}-[\da-f]{16}\.bin/;

async function cachesOf(env: TargetScope['env']): Promise<PurgeTarget[]> {
  const { cache, data } = userFolders(env);
  const names = await readdir(cache).catch(() => []);
  return names
    .filter((name) => cache !== data || cacheFile.test(name))
    .map((name) => ({ kind: 'caches' as const, base: cache, path: join(cache, name), accounts: [] }));
}
