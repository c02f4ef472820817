import type { LanguageModel } from '../../../model/language-model.ts';
import type { CodeLanguage } from '../../../secure-gen/analysis/syntax/code-language.ts';
import type { Baseline } from '../../scan/baseline/baseline.ts';
import type { FixOptions } from '../fix-options.ts';
import type { FindingSelection } from './finding-selection.ts';

export interface FixFindingsOptions extends Omit<FixOptions, 'request'> {
  readonly selection: FindingSelection;
  readonly isRepository: boolean;
  /** Findings that were looked at and accepted: they are left alone unless they are named. */
  readonly accepted?: Baseline;
  /**
   * The model to ask about a weakness, in place of the one that was opened: how it is led away from weaknesses is decided here.
   * The run closes the one that it opened.
   */
  readonly steer?: (model: LanguageModel, weakness: SteeredWeakness) => Promise<LanguageModel>;
}

/** What is asked of a model, as far as it matters to how it is led. */
export interface SteeredWeakness {
  readonly language: CodeLanguage;
  /** Of the Common Weakness Enumeration. */
  readonly weaknesses: readonly number[];
  /** The code in front of the function. */
  readonly context: string;
}
