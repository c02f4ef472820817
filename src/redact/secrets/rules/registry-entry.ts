import type { Severity } from '../../finding.ts';
import type { Sample } from '../sample.ts';

/** All rules are looked at in every scan: the registry holds them, it does not load them one by one. */
export const loading = 'eager';

/** Texts that a rule must and must not match, drawn anew from `sample` so that no rule can lean on one literal. */
export interface RuleExamples {
  readonly positive: readonly string[];
  /** Look-alikes: too short, wrong alphabet. */
  readonly negative: readonly string[];
}

/** One form of secret that a provider issues. */
export interface SecretRule {
  /** Provider and what the secret is, in kebab-case; stable. */
  readonly id: string;
  /** For people: `GitHub personal access token (classic)`. */
  readonly title: string;
  /** Default: high. Critical for what gives control of production, money or other people's data; low for public keys. */
  readonly severity?: Severity;
  /** In lower case, at least three characters each; every match contains one of them, whatever its case. */
  readonly keywords: readonly string[];
  /**
   * Runs in a window of at most 1 KB round a keyword; look-behinds see all of the text. The group `secret`, where there
   * is one, is the secret, else the whole match. Every quantifier is bounded, every back reference named.
   */
  readonly pattern: RegExp;
  /**
   * What a secret looks like, for a large pattern: it is not even compiled before a text holds this behind a keyword. Every
   * secret that `verify` accepts must match it.
   */
  readonly form?: RegExp;
  /** Characters that a match may have before its keyword. Default: 16. */
  readonly before?: number;
  /** Rejects what only looks right by its structure. Gets the secret. */
  readonly verify?: (secret: string) => boolean;
  /**
   * Whether the secret's own check digits are right. One that fails is `likely` still: a digit may have been lost on the
   * way, and vendors have changed their sums before.
   */
  readonly checksum?: (secret: string) => boolean;
  /**
   * Whether the secret was typed to show what goes there; such a one is `possible` at most. Default: one character over
   * and over, the alphabet, words such as `example`.
   */
  readonly invented?: (secret: string) => boolean;
  /**
   * For secrets that may be longer than a window, as PEM: the position after the end of the secret whose matched part
   * is `start` to `end` of `text`.
   */
  readonly extend?: (text: string, start: number, end: number) => number;
  /** `certain` where the form proves itself; `likely` where it rests on a name beside it. Default: certain. */
  readonly certainty?: 'certain' | 'likely';
  readonly examples: (sample: Sample) => RuleExamples;
}

/** A provider: a company, a service or a file format that issues or holds secrets. */
export interface RegistryEntry {
  /** The name that people use. */
  readonly name: string;
  /** The public documentation that the formats were taken from. */
  readonly source: string;
  readonly rules: readonly SecretRule[];
}
