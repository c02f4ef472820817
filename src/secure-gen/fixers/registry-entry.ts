import type { TextEdit } from '../fixing/text-edit.ts';
import type { WeakPlace } from '../fixing/weak-place.ts';

export interface RegistrySummary {
  /** Identifiers of the rules whose findings it mends. */
  readonly mends: readonly string[];
}

/** Mends weaknesses of known forms by a template, without a model. */
export interface RegistryEntry {
  /**
   * Edits of the file that take the weakness away and leave what the code is for as it is; undefined where the place is
   * not of a form that the fixer is sure about.
   */
  fix(place: WeakPlace): readonly TextEdit[] | undefined;
}
