import type { Binding } from './syntax/binding.ts';
import type { CodeLanguage } from './syntax/code-language.ts';
import type { RegistryEntry as SyntaxReader } from './syntax/readers/registry-entry.ts';
import type { CallShape, Shape } from './syntax/shape.ts';
import type { SourceNode } from './syntax/source-node.ts';

/** Work on one file, at most, in looks at expressions: what loops, or is made to last, ends. */
const mostWork = 400_000;
/** Places of a name that are gone through for the work of one look, and characters that are searched for a name. */
const placesPerLook = 20;
const charactersPerLook = 20_000;
/** Places of one name that are known, at most. */
const mostOccurrences = 5_000;

/** Nodes that are gone up without a look at what is remembered. */
const fewSteps = 32;

/** A name where it is bound. */
export interface BoundName {
  readonly binding: Binding;
  readonly node: SourceNode;
  /** The closest function round it; undefined at the top of the file. */
  readonly scope: SourceNode | undefined;
}

/** The syntax of a file, looked at only where somebody asks. */
export class FileAnalysis {
  readonly language: CodeLanguage;
  readonly text: string;
  readonly root: SourceNode;
  readonly reader: SyntaxReader;
  readonly #shapes = new Map<SourceNode, Shape>();
  readonly #positions = new Map<string, readonly number[]>();
  readonly #occurrences = new Map<string, readonly SourceNode[]>();
  readonly #bound = new Map<string, readonly BoundName[]>();
  readonly #boundIn = new Map<string, ReadonlyMap<SourceNode | undefined, readonly BoundName[]>>();
  readonly #statements = new Map<SourceNode, SourceNode>();
  readonly #remembered = new Map<unknown, unknown>();
  #work = 0;
  #hasLeftOut = false;

  constructor(language: CodeLanguage, text: string, root: SourceNode, reader: SyntaxReader) {
    this.language = language;
    this.text = text;
    this.root = root;
    this.reader = reader;
  }

  /** Whether the file took more work than is done, so that something may have been missed. */
  get isCutShort(): boolean {
    return this.#hasLeftOut || this.#work > mostWork;
  }

  /** Counts a look at an expression. @returns false where there were too many */
  mayGoOn(): boolean {
    return ++this.#work <= mostWork;
  }

  /** Counts that a list is gone through: names that stand everywhere are asked for everywhere. */
  #goThrough(places: readonly unknown[]): void {
    this.#work += Math.floor(places.length / placesPerLook);
  }

  /**
   * What somebody has worked out about this file, made where it is asked for first.
   *
   * @param by who asks: each has its own
   */
  remembered<T>(by: new () => T): T {
    let held = this.#remembered.get(by);
    if (held === undefined) {
      held = new by();
      this.#remembered.set(by, held);
    }
    return held as T;
  }

  shapeOf(node: SourceNode): Shape {
    let shape = this.#shapes.get(node);
    if (!shape) {
      shape = this.reader.shapeOf(node);
      this.#shapes.set(node, shape);
    }
    return shape;
  }

  /** An expression without what leaves its value as it is. */
  bare(node: SourceNode): SourceNode {
    let inner = node;
    for (let shape = this.shapeOf(inner); shape.kind === 'same'; shape = this.shapeOf(inner))
      inner = shape.inner;
    return inner;
  }

  /** The call that a node is, or undefined. */
  callAt(node: SourceNode): CallShape | undefined {
    const shape = this.shapeOf(node);
    return shape.kind === 'call' ? shape : undefined;
  }

  /** The leaves that are this name, in their order. */
  occurrencesOf(name: string): readonly SourceNode[] {
    let found = this.#occurrences.get(name);
    if (!found) {
      found = this.#leavesAt(this.#positionsOf(name), name);
      this.#occurrences.set(name, found);
    }
    this.#goThrough(found);
    return found;
  }

  /** Where the text has a word. */
  #positionsOf(name: string): readonly number[] {
    let found = this.#positions.get(name);
    if (!found) {
      this.#work += Math.floor(this.text.length / charactersPerLook);
      const all = positionsOf(this.text, name);
      if (all.length > mostOccurrences) this.#hasLeftOut = true;
      found = all.slice(0, mostOccurrences);
      this.#positions.set(name, found);
    }
    return found;
  }

  #leavesAt(positions: readonly number[], name: string): readonly SourceNode[] {
    return positions
      .map((at) => this.root.leafAt(at))
      .filter((leaf) => this.reader.identifiers.has(leaf.type) && leaf.end - leaf.start === name.length);
  }

  /** Everywhere where a name is bound. */
  boundNames(name: string): readonly BoundName[] {
    let found = this.#bound.get(name);
    if (!found) {
      const { text, reader } = this;
      const positions = this.#positionsOf(name).filter(
        (at) => reader.mayBind?.(text, at, at + name.length) ?? true,
      );
      this.#goThrough(positions);
      const all = this.#leavesAt(positions, name).flatMap((node) => {
        const binding = reader.bindingAt(node);
        return binding ? [{ binding, node, scope: this.#scopeOfBinding(node, binding) }] : [];
      });
      const scopes = new Set(all.filter(({ binding }) => declares(binding)).map(({ scope }) => scope));
      found = all.map((bound) =>
        declares(bound.binding) ? bound : { ...bound, scope: this.#closestOf(scopes, bound.scope) },
      );
      this.#bound.set(name, found);
    }
    this.#goThrough(found);
    return found;
  }

  /** Where a function, or the file, binds a name; in the order of the places. */
  boundIn(name: string, scope: SourceNode | undefined): readonly BoundName[] {
    let scopes = this.#boundIn.get(name);
    if (!scopes) {
      const made = new Map<SourceNode | undefined, BoundName[]>();
      for (const bound of this.boundNames(name)) {
        const others = made.get(bound.scope);
        if (others) others.push(bound);
        else made.set(bound.scope, [bound]);
      }
      scopes = made;
      this.#boundIn.set(name, scopes);
    }
    return scopes.get(scope) ?? [];
  }

  /** The closest function round a node, or undefined at the top of the file. */
  functionAround(node: SourceNode): SourceNode | undefined {
    return node.parent?.closest(this.reader.functions);
  }

  /** The child of the closest block round a node; what is deep inside is remembered on the way. */
  statementOf(node: SourceNode): SourceNode {
    let statement = node;
    const passed: SourceNode[] = [];
    for (let up = 0; statement.parent && !this.reader.blocks.has(statement.parent.type); up++) {
      const known = up < fewSteps ? undefined : this.#statements.get(statement);
      if (known) {
        statement = known;
        break;
      }
      if (up % fewSteps === fewSteps - 1) passed.push(statement);
      statement = statement.parent;
    }
    for (const mark of passed) this.#statements.set(mark, statement);
    return statement;
  }

  /** The closest of the functions that declare a name, from the one in which it is only changed outwards. */
  #closestOf(scopes: ReadonlySet<SourceNode | undefined>, from: SourceNode | undefined) {
    let scope = from;
    while (scope && !scopes.has(scope)) scope = this.functionAround(scope);
    return scopes.has(scope) ? scope : from;
  }

  #scopeOfBinding(node: SourceNode, binding: Binding): SourceNode | undefined {
    if (binding.kind === 'parameter') return binding.function;
    if (binding.kind === 'function') return this.functionAround(binding.node);
    return this.functionAround(node);
  }
}

/** Whether the binding makes the name, and does not only change what it means. */
function declares(binding: Binding): boolean {
  const { kind } = binding;
  return kind !== 'added' && kind !== 'appended' && !(kind === 'assigned' && binding.isReassignment);
}

const wordSign = /[\p{L}\p{N}_$]/u;

/** Whether the character at a place is a part of a word; most of them are told by their codes. */
function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95 ||
      code === 36
    );
  }
  return wordSign.test(text[at] ?? ' ');
}

function positionsOf(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isWordSign(text, at - 1) && !isWordSign(text, at + name.length)) found.push(at);
  return found;
}
