/** How a provider wants its key. */
export type CredentialStyle = 'bearer' | 'x-api-key' | 'none';

/** A provider that requests may go to. Comes from the user, never from a project. */
export interface ProviderEndpoint {
  /** As in `--model NAME:MODEL`; for an address given as such, its host. */
  readonly name: string;
  /** The family of wire formats that it speaks. */
  readonly kind: 'openai' | 'anthropic';
  /** Without a slash at the end: `https://api.example.com/v1`. */
  readonly baseUrl: string;
  readonly credential: CredentialStyle;
  /** Set where a server may want no key, as those on one's own machine: it is asked without one when none is found. */
  readonly credentialOptional?: boolean;
  /**
   * The variable that may hold its key: `OPENAI_API_KEY`. Undefined where the base URL is neither the provider's own nor
   * one that the user configured for it: a key of the environment goes nowhere else.
   */
  readonly environmentVariable: string | undefined;
  /**
   * Whether the user agreed, for this provider, to plain http to a numeric address of a private network. Loopback needs no
   * agreement, and nothing else gets one.
   */
  readonly plainHttpAgreed?: boolean;
}
