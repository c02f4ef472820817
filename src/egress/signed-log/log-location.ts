import { join } from 'node:path';
import { repositoryId } from '../../config/repository-id.ts';
import type { LogKind } from './log-kind.ts';

/** Where a log is. */
export interface LogLocation {
  readonly kind: LogKind;
  readonly folder: string;
  /** One entry a line. */
  readonly entries: string;
  /** The newest signed head. */
  readonly head: string;
  /** The signing key, where it is not in the keychain. */
  readonly key: string;
  /** The pinned head, where it is not in the keychain. */
  readonly pinned: string;
  readonly lock: string;
  readonly pinLock: string;
}

/** Under which names the keychain has what belongs to a log. */
export interface LogAccounts {
  readonly key: string;
  readonly head: string;
}

/** Nothing need be there yet. */
export function locateLog(folder: string, kind: LogKind): LogLocation {
  return {
    kind,
    folder,
    entries: join(folder, 'entries.jsonl'),
    head: join(folder, 'head.json'),
    key: join(folder, 'key'),
    pinned: join(folder, 'pinned-head.json'),
    lock: join(folder, 'lock'),
    pinLock: join(folder, 'pin-lock'),
  };
}

/** By the folder's real path, since a user may keep several: one for each data folder that is set. */
export async function logAccounts({ folder, kind }: LogLocation): Promise<LogAccounts> {
  const id = await repositoryId(folder);
  return { key: `${kind.account}-key-${id}`, head: `${kind.account}-head-${id}` };
}
