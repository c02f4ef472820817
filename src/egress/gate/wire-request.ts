/** What a request is for. Stands in its receipt. */
export type Purpose = 'fix' | 'escalation' | 'proxy' | 'model-list';

/** A request as it would go over the wire, but for the credential, which the gate adds itself. */
export interface WireRequest {
  readonly purpose: Purpose;
  /** Name of the configured provider that gets it: says which base URL and which credential. */
  readonly provider: string;
  readonly method: 'GET' | 'POST';
  /** Appended to the provider's base URL: `/chat/completions`. Without a query. */
  readonly path: string;
  /** Those of the wire format, such as `anthropic-version`; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes of the body; empty for a GET. */
  readonly body: Uint8Array;
  /** The model that is asked; empty where none is. */
  readonly model: string;
}
