/** What the final check looks at. The credential is added after it, and nothing else is. */
export interface CheckedRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Something that must not leave. Says what and where, never the thing itself. */
export interface Hit {
  /** `watched-value`, or the shape that it has: `github-token`. */
  readonly rule: string;
  /** Type of the watched value; of a shape, `secret`. */
  readonly type: string;
  /** `path`, `header NAME` or `body`. */
  readonly part: string;
  /** Which byte of that part, from 0. */
  readonly byte: number;
  /** How it has to be read to be seen: `base64`, `backwards`; empty where it stands as it is. */
  readonly readings: readonly string[];
}
