import type { ModelFacts } from './settings-schema.ts';

/** A provider that requests may go to, as the user has it. What the gate needs to know of it is part of this. */
export interface ProviderSettings {
  /** As in `--model NAME:MODEL`; for an address given as such, its host. */
  readonly name: string;
  /** The family of wire formats that it speaks. */
  readonly kind: 'openai' | 'anthropic';
  /** Without a slash at the end: `https://api.example.com/v1`. */
  readonly baseUrl: string;
  readonly credential: 'bearer' | 'x-api-key' | 'none';
  /** Set where a server may want no key, as those on one's own machine. */
  readonly credentialOptional?: boolean;
  /** Whether the user agreed to plain http in a private network. */
  readonly plainHttpAgreed?: boolean;
  /** The variable that may hold its key. */
  readonly environmentVariable: string | undefined;
  /** What is known of its models, by name. */
  readonly models: Readonly<Record<string, ModelFacts>>;
}

/** How the makers of the APIs want their keys. */
export const credentialStyles = { openai: 'bearer', anthropic: 'x-api-key' } as const;
