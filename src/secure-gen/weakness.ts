import type { Precision, WeaknessSeverity } from './rules/registry-entry.ts';

/** A stretch of a text, as half-open UTF-16 positions. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A step on the way of data from where it enters to where it does harm. */
export interface FlowStep extends Stretch {
  /** For people: what stands there. */
  readonly label: string;
}

/** A weakness in a text. */
export interface Weakness extends Stretch {
  /** Identifier of the rule, in kebab-case; stable. */
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  /** How to write it instead. */
  readonly hint: string;
  readonly cwe: readonly number[];
  readonly severity: WeaknessSeverity;
  readonly precision: Precision;
  /** From where the data enters on; empty where the rule is about no data. */
  readonly flow: readonly FlowStep[];
}
