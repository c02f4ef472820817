import type { NamedValue } from '../named-value.ts';

/** Which reader takes a text is asked of all of them: the registry holds them. */
export const loading = 'eager';

/** A text and what its reader must find in it. */
export interface ReaderExample {
  readonly text: string;
  /** Path, joined by `>`, and value of everything with that path's name that is found. */
  readonly values: readonly (readonly [path: string, value: string])[];
}

/**
 * Finds the values of one format by its own syntax. Tolerant: what is broken is left out, nothing throws. Time is linear
 * in the length of the text.
 */
export interface RegistryEntry {
  /** For people: `Java properties`. */
  readonly title: string;
  /** Matches the paths of the format, in lower case and with `/`. */
  readonly paths: RegExp;
  /** Whether a text without a path is in this format; absent where nothing tells it apart. */
  readonly looksLike?: (text: string) => boolean;
  /** All values with their names, whatever they are, in any order. */
  read(text: string): NamedValue[];
  /** `value` is drawn anew for every run: 12 to 20 letters and digits. */
  examples(value: string): readonly ReaderExample[];
}
