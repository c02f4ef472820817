import type { Candidate, Severity } from '../../finding.ts';
import type { ScannedText } from '../../scanned-text.ts';
import type { PersonalDataType } from '../personal-data-type.ts';

/** Every scan asks every detector: the registry holds them. */
export const loading = 'eager';

/** Finds personal data of one kind. Its file name is the rule identifier of what it finds. */
export interface RegistryEntry {
  /** For people: `e-mail address`. */
  readonly title: string;
  readonly type: PersonalDataType;
  readonly severity: Severity;
  /** Set when all that it finds is possible at best: a scan need not ask it. */
  readonly unsure?: true;
  /**
   * Every place in a text that holds such data, in order; texts without any must cost little: look for a rare character
   * or word first. Time is linear in the length of the text.
   */
  find(source: ScannedText): Iterable<Candidate>;
}
