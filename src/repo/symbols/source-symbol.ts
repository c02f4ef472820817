import type { SourceRange } from '../source-range.ts';
import type { FunctionKind, PlainKind } from '../syntax/declaration.ts';

interface SymbolBase {
  readonly name: string;
  /** With the classes, functions and objects around it: `Class.method`, `outer.inner`. */
  readonly qualifiedName: string;
  /** The whole declaration: `export`, `const f =` and decorators included, comments before it not. */
  readonly range: SourceRange;
  /** Whether other modules can use it, as far as its own declaration says. */
  readonly exported: boolean;
  /** One line that says what it is, with every literal left out: fit to be shown to a model that must not see values. */
  readonly outline: string;
}

export interface FunctionSymbol extends SymbolBase {
  readonly kind: FunctionKind;
  /**
   * The header in one canonical spelling (white space, comments and decorators do not matter): modifiers, name,
   * parameters, return type. Two versions of a function with one signature can take each other's place.
   */
  readonly signature: string;
  readonly signatureRange: SourceRange;
  readonly bodyRange: SourceRange;
  /** Docstring, or the comment right before the declaration, without its markers. */
  readonly documentation: string | undefined;
  /** The nearest function around it. */
  readonly parent: FunctionSymbol | undefined;
}

interface PlainSymbol extends SymbolBase {
  readonly kind: PlainKind;
}

export type SourceSymbol = FunctionSymbol | PlainSymbol;

export function isFunctionSymbol(symbol: SourceSymbol): symbol is FunctionSymbol {
  return 'signature' in symbol;
}
