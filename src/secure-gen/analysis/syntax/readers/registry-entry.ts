import type { Binding } from '../binding.ts';
import type { CodeLanguage } from '../code-language.ts';
import type { Shape } from '../shape.ts';
import type { SourceNode } from '../source-node.ts';

export interface RegistrySummary {
  /** The languages of this family: one reader reads them all. */
  readonly languages: readonly CodeLanguage[];
}

/** How a family of languages is read; node types are those of its tree-sitter grammars. */
export interface RegistryEntry {
  shapeOf(node: SourceNode): Shape;
  /** What an identifier is bound to where it stands; undefined where it is only read. */
  bindingAt(identifier: SourceNode): Binding | undefined;
  /**
   * Whether a name between two places may be bound there, from the text round it alone: names stand far more often where they
   * are only read, and to look at each in the tree costs more than everything else. Default: it may.
   */
  mayBind?(text: string, start: number, end: number): boolean;
  /** The statement that a node belongs to: the child of a block. */
  readonly blocks: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** The leaves that are names. */
  readonly identifiers: ReadonlySet<string>;
  /** The name that an import or an assignment gives to what a leaf names: `run` in `import { exec as run }`. */
  aliasOf(leaf: SourceNode): SourceNode | undefined;
  /** The values that a function may return, those of functions inside it left out. */
  returnsOf(node: SourceNode): readonly SourceNode[];
  /** The name that a function can be called by: its own, or that of the variable or property that holds it. */
  nameOf(node: SourceNode): string | undefined;
  /** `@app.route("/")`: decorators and annotations of a function or class, without their sign. */
  decoratorsOf(node: SourceNode): readonly SourceNode[];
  /** The condition of an `if`, a loop, an assertion or a choice that a node is a part of. */
  conditionOf(node: SourceNode): SourceNode | undefined;
  /** What `this` and `self` are called. */
  readonly selfNames: ReadonlySet<string>;
  /** The type that is declared for a name where it is bound; languages without types have none. */
  typeOf?(identifier: SourceNode): SourceNode | undefined;
  /** Types whose values are no text of anybody's: numbers, dates. */
  readonly plainTypes?: ReadonlySet<string>;
  /** Whether nothing outside the file can call a function. */
  isPrivate?(node: SourceNode): boolean;
}
