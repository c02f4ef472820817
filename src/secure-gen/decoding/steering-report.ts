import type { Weakness } from '../weakness.ts';

/** What steering did to one candidate. */
export interface SteeringReport {
  readonly candidate: number;
  /** Tokens before which something likely was banned. */
  readonly bans: number;
  /** Times that decoding went back. */
  readonly backtracks: number;
  /** Weaknesses that were written again and again, until they were let through. */
  readonly letThrough: readonly Weakness[];
  /** Constraints that were broken all the same, by topic. */
  readonly broken: readonly string[];
  /** Tokens at which the contrast of two contexts was added. */
  readonly contrasted: number;
}
