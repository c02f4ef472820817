import type { Readable, Writable } from 'node:stream';

/** What a command that needs the gate tells of the process that it runs in. */
export interface GateIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** Begins to end the command, as the user's interruption does: `signal` is aborted with the reason. */
  interrupt?(reason?: unknown): void;
  /**
   * The program and arguments that start the same command again, as a core without network. Absent where ppagent is a
   * part of another program: gate and core then share its process.
   */
  readonly restart?: readonly string[];
  /** Set in a core: the file descriptor at whose other end its gate is. */
  readonly gateDescriptor?: number;
}
