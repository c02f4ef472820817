import { join } from 'node:path';
import { userFolders } from '../../config/user-folders.ts';
import type { LogKind } from '../signed-log/log-kind.ts';
import { type LogLocation, locateLog } from '../signed-log/log-location.ts';
import { receiptIn } from './receipt-line.ts';

/** What heads of the log of receipts say that they are. */
export const receiptsFormat = 'ppagent-receipts-1';

/** What tells the log of receipts from other logs. */
export const receiptsKind: LogKind = {
  name: 'the log of receipts',
  headFormat: receiptsFormat,
  account: 'receipts',
  codes: { damaged: 'RECEIPTS_DAMAGED', keyMissing: 'RECEIPTS_KEY_MISSING', busy: 'RECEIPTS_BUSY' },
  indexIn: (line) => receiptIn(line)?.index,
};

/** Where a user's log of receipts is; nothing need be there yet. */
export function locateReceipts(env: Readonly<Record<string, string | undefined>>): LogLocation {
  return locateLog(join(userFolders(env).data, 'receipts'), receiptsKind);
}
