import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileLock } from '../../config/files/file-lock.ts';
import { writeAtomically } from '../../config/files/write-atomically.ts';
import { userFolders } from '../../config/user-folders.ts';
import type { LogKind } from '../../egress/signed-log/log-kind.ts';
import { type LogLocation, locateLog } from '../../egress/signed-log/log-location.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { rootCommit } from '../../repo/git/root-commit.ts';
import { entryIn } from './ledger-line.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What tells a ledger from other logs. */
const ledgerKind: LogKind = {
  name: 'the ledger of privacy loss',
  headFormat: 'ppagent-ledger-1',
  account: 'ledger',
  codes: { damaged: 'LEDGER_DAMAGED', keyMissing: 'LEDGER_DAMAGED', busy: 'LEDGER_BUSY' },
  indexIn: (line) => entryIn(line)?.index,
};

const saltLength = 32;

/**
 * Where a repository's ledger is: one for all its clones of this user, by its first commit. The folder's name is an HMAC with a salt
 * of the user, so that it does not tell which repository it is of.
 *
 * @param root the repository's root folder
 * @throws PpagentError NOT_A_REPOSITORY, HISTORY_CUT_OFF for a shallow clone, WRITE_FAILED
 */
export async function locateLedger(root: string, env: Environment): Promise<LogLocation> {
  const folder = join(userFolders(env).data, 'ledgers');
  const identity = createHmac('sha256', await saltIn(folder)).update(await rootCommit(root));
  return locateLog(join(folder, identity.digest('hex').slice(0, 32)), ledgerKind);
}

async function saltIn(folder: string): Promise<Buffer> {
  const file = join(folder, 'salt');
  const stored = await readSalt(file);
  if (stored) return stored;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return withFileLock(
    join(folder, 'salt-lock'),
    async () => {
      // Another run may have been faster: the file decides.
      const other = await readSalt(file);
      if (other) return other;
      const salt = randomBytes(saltLength);
      await writeAtomically(file, salt.toString('hex'));
      return salt;
    },
    { busy: 'LEDGER_BUSY' },
  );
}

/** @throws PpagentError LEDGER_DAMAGED: with another salt every repository would begin anew */
async function readSalt(file: string): Promise<Buffer | undefined> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new PpagentError('LEDGER_DAMAGED', `${file} cannot be read: ${cause.message}`, { cause });
  });
  if (text === undefined) return undefined;
  if (!/^[\da-f]{64}$/.test(text)) throw new PpagentError('LEDGER_DAMAGED', `${file} holds no salt`);
  return Buffer.from(text, 'hex');
}
