import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import type { Matcher } from '../matching/matcher.ts';

/** All rules are known before a file is looked at: their words decide which files are parsed. */
export const loading = 'eager';

/** How much harm a weakness does when it is used. */
export type WeaknessSeverity = 'critical' | 'high' | 'medium' | 'low';

/** How sure a match is. `low`: worth a look by a person who asked for it, not a finding by itself. */
export type Precision = 'high' | 'medium' | 'low';

/** A weakness that code may have, and how it shows. */
export interface RegistryEntry {
  /** What is wrong, in a few words: `Command built from data of a request`. */
  readonly title: string;
  /** Of the Common Weakness Enumeration; the closest first. */
  readonly cwe: readonly number[];
  readonly severity: WeaknessSeverity;
  readonly precision: Precision;
  readonly languages: readonly CodeLanguage[];
  /** One sentence to the one who wrote the code: what it does. */
  readonly message: string;
  /** What somebody can do with it. */
  readonly why: string;
  /** How to write it instead; goes to the model as well. */
  readonly hint: string;
  /** Public pages that explain it. */
  readonly references: readonly string[];
  /** It has the weakness where any of these match. */
  readonly match: readonly Matcher[];
}
