import type { ErrorCode } from '../../errors/catalogue.ts';

/** What tells one kind of log from another. */
export interface LogKind {
  /** As messages call it: `the log of receipts`. */
  readonly name: string;
  /** What its heads say that they are heads of; part of what is signed. */
  readonly headFormat: string;
  /** How the names begin under which a keychain has its key and its head. */
  readonly account: string;
  readonly codes: { readonly damaged: ErrorCode; readonly keyMissing: ErrorCode; readonly busy: ErrorCode };
  /** The index that an entry says it has; undefined where a line holds no entry. */
  readonly indexIn: (line: Uint8Array) => number | undefined;
}
