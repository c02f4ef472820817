import type { Manifest } from './manifest.ts';

declare const sealed: unique symbol;

/**
 * A request that was redacted and may not be changed any more. Only a `Sealer` makes one; the gate takes nothing else and
 * checks the code again, so that no byte can be exchanged between redaction and the wire.
 */
export type Sealed<Request> = Request & {
  readonly [sealed]: true;
  readonly manifest: Manifest;
  /** HMAC-SHA256 over every field of the request and the manifest. */
  readonly code: Uint8Array;
};
