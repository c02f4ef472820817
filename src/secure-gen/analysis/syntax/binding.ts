import type { SourceNode } from './source-node.ts';

/** How a name comes to mean something, at one place. */
export type Binding =
  | {
      readonly kind: 'assigned';
      readonly value: SourceNode;
      /** The properties and places that are taken from the value: `{ query: { id } } = value`. */
      readonly path: readonly string[];
      /** Whether the name must have been declared elsewhere, maybe in a function round this one. */
      readonly isReassignment?: true;
    }
  /** `name += value` */
  | { readonly kind: 'appended'; readonly value: SourceNode }
  /** What is put into a list or an object: `name.push(value)`, `name[key] = value`. */
  | { readonly kind: 'added'; readonly value: SourceNode }
  /** Each of the elements of a value in turn. */
  | { readonly kind: 'element'; readonly of: SourceNode }
  | {
      readonly kind: 'parameter';
      readonly function: SourceNode;
      /** Which one, from 0; `self` of a method does not count. */
      readonly index: number;
      /** As in `assigned`. */
      readonly path: readonly string[];
    }
  /** @property path of the module and what it exports: `child_process.exec` */
  | { readonly kind: 'import'; readonly path: string }
  | { readonly kind: 'function'; readonly node: SourceNode }
  /** A variable or a field that has a type, and no value yet. */
  | { readonly kind: 'declared' }
  | { readonly kind: 'other' };
