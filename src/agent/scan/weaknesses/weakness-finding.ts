import type { Certainty, Severity, Span } from '../../../redact/finding.ts';
import type { Region } from '../../../redact/report/located-finding.ts';

/** A step on the way of data from where it enters to where it does harm. */
export interface FlowStep extends Region {
  /** For people: what stands there, without values that are masked. */
  readonly label: string;
  /** Its line, with values masked. */
  readonly excerpt: string;
}

/** A weakness in a text: code that somebody from outside can turn to harm. */
export interface WeaknessFinding extends Span {
  readonly kind: 'weakness';
  /** Identifier of the rule, in kebab-case; stable: baselines and SARIF refer to it. */
  readonly rule: string;
  readonly title: string;
  /** What this code does, in one sentence. */
  readonly message: string;
  /** How to write it instead. */
  readonly hint: string;
  /** Of the Common Weakness Enumeration; the closest first. */
  readonly cwe: readonly number[];
  readonly severity: Severity;
  /** `certain`: the rule is nearly always right; `likely`: mostly; `possible`: worth a look of whoever asks for it. */
  readonly certainty: Certainty;
  /** From where the data enters on, in the same file; empty where the rule is about no data. */
  readonly flow: readonly FlowStep[];
}
