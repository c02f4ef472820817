import type { SyntaxNode } from 'tree-sitter';
import type { Declaration } from '../syntax/declaration.ts';

/** A compiled tree-sitter grammar, as its package exports it. */
export interface Grammar {
  readonly nodeTypeInfo: readonly unknown[];
}

/** What is known of a language before its file is loaded; copied into the registry. */
export interface RegistrySummary {
  /** The name that people use. */
  readonly title: string;
  /** File name endings, each with its dot, in lower case. */
  readonly extensions: readonly string[];
}

/** What the rest of ppagent has to know of a language. All node kinds are those of its tree-sitter grammar. */
export interface RegistryEntry {
  loadGrammar(): Promise<Grammar>;
  /**
   * By node kind: what a node of that kind declares; undefined when it declares nothing by itself, for instance a
   * callback without a name.
   */
  readonly declarations: Readonly<Record<string, (node: SyntaxNode) => Declaration | undefined>>;
  readonly comments: readonly string[];
  /** Decorators and annotations: part of a declaration, not of its signature. */
  readonly annotations: readonly string[];
  /** Leaves that name something. */
  readonly identifiers: readonly string[];
  /** By node kind of a call: the field that holds what is called; empty for the first part. */
  readonly calls: Readonly<Record<string, string>>;
  /** By node kind of an expression with a part that names it (`a.b`, `A<T>`): its field; empty for the first part. */
  readonly members: Readonly<Record<string, string>>;
  /** The documentation that a language keeps inside a body, without its quotes. */
  docstring?(body: SyntaxNode): string | undefined;
}
