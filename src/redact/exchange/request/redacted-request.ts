import type { WatchedValue } from '../../../egress/gate/gate.ts';

/** A request in which everything private is hidden, before it is sealed. */
export interface RedactedRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there is none. */
  readonly body: string;
  /** Replaced places by type. */
  readonly replaced: Readonly<Record<string, number>>;
  /** Secrets that stood in it. */
  readonly secrets: ReadonlySet<string>;
  /** What was hidden for the first time. */
  readonly fresh: readonly WatchedValue[];
}
