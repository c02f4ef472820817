import type { LanguageId } from '../../../../../repo/language-of-path.ts';
import type { Tie } from '../../named-value.ts';

/** Few, small and needed in one call: the registry holds them. */
export const loading = 'eager';

/** What names a value: node kinds are those of the language's tree-sitter grammar. */
export interface NamingSyntax {
  /** The field of the name; empty for the first named child. */
  readonly name: string;
  readonly tie: Tie;
}

/** How a language ties values to names. Its file name is the language's. */
export interface RegistryEntry {
  readonly language: LanguageId;
  /** Literals of text. */
  readonly strings: readonly string[];
  /** Parts of them that are computed. */
  readonly interpolations: readonly string[];
  readonly comments: readonly string[];
  /** By kind of node: how it names the value that is its other child. */
  readonly naming: Readonly<Record<string, NamingSyntax>>;
  /** Kinds of lists of arguments, each a child of a call. */
  readonly argumentLists: readonly string[];
  /** By kind of a call: the fields whose texts, joined by a dot, name what is called. */
  readonly calls: Readonly<Record<string, readonly string[]>>;
  /** By kind of comparison: nothing more is known, the value's name is the other side. */
  readonly comparisons: readonly string[];
  /** What a value passes through on the way to its name: brackets, casts, lists, objects, choices. */
  readonly wrappers: readonly string[];
  /** By kind of function: the field of its name; a returned value takes it. */
  readonly functions: Readonly<Record<string, string>>;
  /** What is between a returned value and its function. */
  readonly blocks: readonly string[];
}
