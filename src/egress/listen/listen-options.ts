/** A program that may call, known by its token. */
export interface ClientToken {
  /** Shown in metrics; no secret. */
  readonly client: string;
  /** SHA-256 of the token in hex: the token itself is nowhere kept. */
  readonly tokenHash: string;
}

export interface ListenOptions {
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly clients: readonly ClientToken[];
  /** Paths that need no token, such as that of a health check. Default: none. */
  readonly openPaths?: readonly string[];
  /** Longest body of a request, in bytes. */
  readonly maxBodyBytes: number;
  /** Calls served at once; more are answered with 429. */
  readonly maxConcurrent: number;
  /** Longest call, in milliseconds. */
  readonly timeoutMs: number;
}

/** One call of another program, its body read to the end. */
export interface Call {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The query, without `?`. */
  readonly query: string;
  /** Names in lower case; the client's token is taken out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Whose token it came with; empty for an open path without one. */
  readonly client: string;
  /** Aborted when the caller hangs up, time is up or the server shuts down. */
  readonly signal: AbortSignal;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | AsyncIterable<Uint8Array>;
}

export type ServeCall = (call: Call) => Promise<Reply>;

export interface Listening {
  readonly host: string;
  readonly port: number;
  /** Takes no further calls, lets those in progress end for so long, in milliseconds, then ends them. */
  shutDown(graceMs: number): Promise<void>;
}
