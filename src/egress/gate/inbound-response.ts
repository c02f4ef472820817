/** A provider's answer, whatever its status. */
export interface InboundResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * As it arrives; to be read to its end or given up with `return()`. Throws PpagentError PROVIDER_FAILED when the
   * connection breaks or stalls, the signal's reason when aborted.
   */
  readonly body: AsyncIterable<Uint8Array>;
}
