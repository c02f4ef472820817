import type { Listening, ListenOptions, ServeCall } from '../listen/listen-options.ts';
import type { Sealed } from '../seal/sealed.ts';
import type { Sealer } from '../seal/sealer.ts';
import type { InboundResponse } from './inbound-response.ts';
import type { WireRequest } from './wire-request.ts';

/** A value that no request may hold in any form: what redaction has hidden so far. */
export interface WatchedValue {
  readonly value: string;
  readonly type: string;
  /** What was put in its place, where that may look like a secret itself: other characters in the same places. */
  readonly standIn?: string;
}

/** What may leave and how, as the core sees it: in this process or at the other end of a pipe. */
export interface Gate {
  readonly sealer: Sealer;
  /** Adds values that the final check looks for; once is enough for each. */
  watch(values: readonly WatchedValue[]): void;
  /**
   * Checks the request again, writes its intent into the log of receipts, and sends it. One attempt: whether to try again
   * is the caller's business.
   *
   * @throws PpagentError EGRESS_BLOCKED when it may not leave, SEAL_BROKEN when it was changed, CREDENTIAL_MISSING,
   * PROVIDER_FAILED when there is no answer, PROVIDER_REDIRECTS; the signal's reason when aborted
   */
  send(request: Sealed<WireRequest>, options?: { readonly signal?: AbortSignal }): Promise<InboundResponse>;
  /** Listens for other programs on this machine. @throws PpagentError LISTEN_FAILED */
  listen(options: ListenOptions, serve: ServeCall): Promise<Listening>;
  close(): Promise<void>;
}
