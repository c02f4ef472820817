import type { LogLocation } from '../signed-log/log-location.ts';
import { readEntries } from '../signed-log/read-entries.ts';
import type { Receipt } from './receipt.ts';
import { receiptIn } from './receipt-line.ts';

/** The receipts of a log as they stand in its file, oldest first. @throws PpagentError RECEIPTS_DAMAGED when one cannot be read */
export function readReceipts(location: LogLocation): AsyncGenerator<Receipt, void, undefined> {
  return readEntries(location, receiptIn);
}
