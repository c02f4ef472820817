import type { SourceNode } from './source-node.ts';

/** What is called: `object.name(…)`, `name(…)`; without a name where the callee is an expression. */
export interface Callee {
  readonly object: SourceNode | undefined;
  readonly name: string;
}

export interface Argument {
  readonly value: SourceNode;
  /** Of an argument that is given by name. */
  readonly name?: string;
  /** `...rest`, `*rest`, `**rest`: stands for any number. */
  readonly isSpread?: boolean;
}

/** `key: value` of an object or a dictionary. */
export interface RecordEntry {
  /** Undefined where it is computed. */
  readonly key: string | undefined;
  readonly value: SourceNode;
  readonly node: SourceNode;
}

export interface Parameter {
  readonly name: string;
  /** What is taken apart where it stands, as `{ query }`. */
  readonly node: SourceNode;
  readonly defaultValue?: SourceNode;
}

/** What an expression is, whatever its language. */
export type Shape =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** Text that is put together, from left to right: a template, a concatenation, a format. */
  | { readonly kind: 'text'; readonly parts: readonly (string | SourceNode)[] }
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly object: SourceNode; readonly property: string }
  | { readonly kind: 'index'; readonly object: SourceNode; readonly index: SourceNode }
  | {
      readonly kind: 'call';
      readonly callee: Callee;
      readonly arguments: readonly Argument[];
      readonly isNew: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly SourceNode[] }
  | {
      readonly kind: 'record';
      readonly entries: readonly RecordEntry[];
      readonly spreads: readonly SourceNode[];
    }
  | { readonly kind: 'function'; readonly parameters: readonly Parameter[]; readonly body: SourceNode }
  /** One of several: `a ? b : c`, `a || b`. */
  | { readonly kind: 'choice'; readonly options: readonly SourceNode[] }
  /** The same value: parentheses, `await`, a cast. */
  | { readonly kind: 'same'; readonly inner: SourceNode }
  /** A number or a truth value that was worked out: no text of anybody's. */
  | { readonly kind: 'computed' }
  | { readonly kind: 'other' };

export type CallShape = Extract<Shape, { kind: 'call' }>;
