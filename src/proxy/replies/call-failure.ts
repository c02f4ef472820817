import type { ErrorCode } from '../../errors/catalogue.ts';

/** Why the proxy itself answers a call with an error. Its message holds nothing of what was sent or received. */
export interface CallFailure {
  readonly status: number;
  /** Stable: a code of the catalogue of errors, or one of the proxy's own. */
  readonly code: ErrorCode | ProxyCode;
  readonly message: string;
  /** Whether the same call may succeed a little later. */
  readonly retry: boolean;
}

export type ProxyCode =
  | 'NOT_SERVED'
  | 'NO_UPSTREAM'
  | 'BODY_INVALID'
  | 'BODY_ENCODED'
  | 'TIMED_OUT'
  | 'ENDED'
  | 'INTERNAL';
