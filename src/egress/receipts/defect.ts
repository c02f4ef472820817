import { PpagentError } from '../../errors/ppagent-error.ts';

/** What is wrong with a part of a log, in a few words. */
export interface Defect {
  readonly defect: string;
}

/** That a log of receipts is not as it was written. */
export function damaged(message: string): PpagentError {
  return new PpagentError('RECEIPTS_DAMAGED', `the log of receipts is damaged: ${message}`);
}

/** That a file of the log is there and cannot be read. */
export function unreadable(file: string, cause: unknown): PpagentError {
  return new PpagentError('RECEIPTS_DAMAGED', `${file} cannot be read: ${(cause as Error).message}`, {
    cause,
    remedy: 'Nothing was sent. Check who may read the file and its folder.',
  });
}

/** A part of the log, unless something is wrong with it. @throws PpagentError RECEIPTS_DAMAGED */
export function soundOrThrow<Part extends object>(part: Part | Defect): Part {
  if ('defect' in part) throw damaged(part.defect);
  return part;
}
