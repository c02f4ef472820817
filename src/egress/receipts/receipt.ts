import type { Purpose } from '../gate/wire-request.ts';

/** A request that is about to be sent: everything about it but what it says. */
export interface Intent {
  readonly purpose: Purpose;
  /** Name of the provider as it is configured. */
  readonly provider: string;
  /** Host, and port where it is not the usual one. */
  readonly host: string;
  /** Whole path on that host. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Empty where none is asked. */
  readonly model: string;
  /** Of the body. */
  readonly bytes: number;
  /** SHA-256 of the body as it is sent, in hex. */
  readonly sha256: string;
  /** SHA-256 of the policy that it was redacted under, in hex. */
  readonly policyHash: string;
  /** Replaced places by type. */
  readonly replaced: Readonly<Record<string, number>>;
  /** How many files have text in it. */
  readonly sources: number;
}

/** How a request ended. `failed`: the provider or the network; `stopped`: the one who asked. */
export type Outcome = {
  /** Bytes of the answer's body that arrived. */
  readonly receivedBytes: number;
  /** From the intent to the end. */
  readonly milliseconds: number;
} & (
  | { readonly result: 'answered'; readonly status: number }
  | { readonly result: 'failed' | 'stopped'; readonly status: number | undefined }
);

/** The part of a request for which it was refused. */
export type RefusedPart = 'host' | 'path' | 'headers' | 'body' | 'policy' | 'seal';

/**
 * A request that was not sent. Holds no path and no model: what must not leave may have been in them.
 */
export interface Refusal {
  readonly purpose: Purpose;
  /** Name of a configured provider; undefined where the request named none. */
  readonly provider: string | undefined;
  /** Which rule stopped it: `watched-value`, `github-token`, `max-day-bytes`. */
  readonly rule: string;
  readonly part: RefusedPart;
  /** Where in that part, in bytes from 0. */
  readonly offset: number | undefined;
  /** Of the body. */
  readonly bytes: number;
}

/** Where an entry is and when it was written. */
interface Placed {
  /** From 0; the place in the log. */
  readonly index: number;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** What an entry says, before it has its place. */
export type ReceiptContent =
  | ({ readonly kind: 'intent' } & Intent)
  | ({ readonly kind: 'outcome' /** Index of the intent. */; readonly intent: number } & Outcome)
  | ({ readonly kind: 'refused' } & Refusal);

/** An entry of the log. */
export type Receipt = ReceiptContent & Placed;
