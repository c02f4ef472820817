import type { LanguageId } from '../../repo/language-of-path.ts';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';
import type { FailureEvidence } from '../repair/failure-evidence.ts';

/** A function that may hold the bug. */
export interface Suspect {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  readonly language: LanguageId;
  readonly symbol: FunctionSymbol;
  /** Weight of all evidence together; only its order means something. */
  readonly score: number;
  /** In words, heaviest first. */
  readonly reasons: readonly string[];
  readonly evidence: FailureEvidence;
}

/** One hint that a function is involved. */
export interface Clue {
  readonly weight: number;
  readonly reason: string;
}
