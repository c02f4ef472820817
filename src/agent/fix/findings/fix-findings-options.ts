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
  /** The model to ask about a weakness, in place of the one that was opened: how a model is led away from it is decided here. */
  readonly steer?: (
    model: LanguageModel,
    weakness: { readonly language: CodeLanguage; readonly rule: string },
  ) => LanguageModel;
}
