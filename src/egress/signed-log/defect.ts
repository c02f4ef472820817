import { PpagentError } from '../../errors/ppagent-error.ts';
import type { LogKind } from './log-kind.ts';

/** What is wrong with a part of a log, in a few words. */
export interface Defect {
  readonly defect: string;
}

/** That a log is not as it was written. */
export function damaged({ name, codes }: LogKind, message: string): PpagentError {
  return new PpagentError(codes.damaged, `${name} is damaged: ${message}`);
}

/** That a file of a log is there and cannot be read. */
export function unreadable({ codes }: LogKind, file: string, cause: unknown): PpagentError {
  return new PpagentError(codes.damaged, `${file} cannot be read: ${(cause as Error).message}`, {
    cause,
    remedy: 'Nothing was done. Check who may read the file and its folder.',
  });
}

/** A part of a log, unless something is wrong with it. @throws PpagentError as `damaged` gives it */
export function soundOrThrow<Part extends object>(kind: LogKind, part: Part | Defect): Part {
  if ('defect' in part) throw damaged(kind, part.defect);
  return part;
}
