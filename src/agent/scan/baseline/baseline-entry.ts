/** A finding that somebody has looked at and accepted. */
export interface BaselineEntry {
  /** HMAC of rule, path and value, in hex. */
  readonly here: string;
  /** HMAC of rule and value, in hex. */
  readonly anywhere: string;
  readonly rule: string;
  readonly path: string;
}
