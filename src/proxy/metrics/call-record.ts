import type { Call } from '../../egress/listen/listen-options.ts';
import type { CallFailure } from '../replies/call-failure.ts';

/** Why a stream ended before its end. */
export type Break = 'client' | 'upstream' | 'proxy';

/** What is noted of one call while it runs: numbers, and names that the user or ppagent gave; nothing of its content. */
export interface CallRecord {
  readonly route: string;
  readonly method: Call['method'];
  readonly client: string;
  readonly bytesIn: number;
  /** `performance.now()`, as all times here. */
  readonly startedAt: number;
  /** When the redacted request was given to the gate; undefined as long as it was not. */
  handedOverAt?: number;
  /** When there was something of the upstream's answer to hand on: a stream's first bytes, or the last of a whole answer. */
  answeredAt?: number;
  /** When that was handed to the caller. */
  repliedAt?: number;
  /** Replaced places by type. */
  replaced: Readonly<Record<string, number>>;
  status: number;
  failure?: CallFailure['code'];
  brokenBy?: Break;
  bytesOut: number;
}

/** @returns the milliseconds that the proxy itself took before the caller had the first of an answer; undefined where none came */
export function addedMs(record: CallRecord): number | undefined {
  const { startedAt, handedOverAt, answeredAt, repliedAt } = record;
  if (handedOverAt === undefined || answeredAt === undefined || repliedAt === undefined) return undefined;
  return handedOverAt - startedAt + (repliedAt - answeredAt);
}
