import type { PersonalDataType } from './pii/personal-data-type.ts';

/** How much harm it does when the value gets out. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/**
 * How sure a detector is. `certain`: the value proves itself (prefix, check digits, structure). `likely`: value and
 * context agree. `possible`: it could be one; worth hiding, not worth an alarm.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/**
 * What a scan is for. `scan` reports to people, so it must be right: `certain` and `likely`. `redact` hides before
 * something leaves, so it must miss nothing: `possible` too.
 */
export type OperatingPoint = 'scan' | 'redact';

/** A place in a text, as half-open UTF-16 positions. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a detector says of a place in a text. */
export interface Candidate extends Span {
  readonly certainty: Certainty;
}

/** A transport encoding of one level that the value stood in. */
export type Encoding = 'base64' | 'hex' | 'percent' | 'unicode-escape' | 'html-entity';

interface FindingBase extends Candidate {
  /** Identifier of the rule or detector, in kebab-case; stable: baselines and SARIF refer to it. */
  readonly rule: string;
  /** What was found, for people: `GitHub personal access token`. */
  readonly title: string;
  readonly severity: Severity;
  /** Set when the place holds the value encoded: the span is that of the whole encoded text. */
  readonly encoding?: Encoding;
  /** Set where what was encoded is more than the value: nothing like the value can take its place. */
  readonly holdsMore?: true;
}

/**
 * A secret or a piece of personal data in a text. It says where, never what: the value is in the text alone, so that a
 * finding can be logged, stored and sent.
 */
export type Finding =
  | (FindingBase & { readonly kind: 'secret' })
  | (FindingBase & { readonly kind: 'personal'; readonly type: PersonalDataType });
