import type { Readable, Writable } from 'node:stream';
import type { GateIo } from '../egress/process/gate-io.ts';

/** A stream that may be a terminal. */
export type TerminalStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything that a command may touch of the process that runs it. Only `bin/` knows `process`. */
export interface CliIo extends GateIo {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Data: what a pipe or a script reads. */
  readonly stdout: TerminalStream;
  /** Progress and messages for a person. */
  readonly stderr: TerminalStream;
}
