import type { ApiFamily } from './routes/api-family.ts';

/** A configured provider that answers calls. */
export interface Upstream {
  /** As the gate knows it. */
  readonly name: string;
  /** Whose API it speaks, which says what headers it may get. */
  readonly kind: ApiFamily;
}

/** Who answers the calls of each API; one without an upstream is not served. */
export type Upstreams = Readonly<Partial<Record<ApiFamily, Upstream>>>;
