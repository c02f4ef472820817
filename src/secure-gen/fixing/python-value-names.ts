import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';

/** Names for values that are given by name, after what the values are called in the code; each is given once. */
export class ValueNames {
  readonly #file: FileAnalysis;
  readonly #taken = new Set<string>();

  /** @param taken names that others have */
  constructor(file: FileAnalysis, taken: readonly string[] = []) {
    this.#file = file;
    for (const name of taken) this.#taken.add(name);
  }

  of(value: SourceNode): string {
    const wanted = this.#nameIn(value, 0);
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number++) name = `${wanted}_${number}`;
    this.#taken.add(name);
    return name;
  }

  #nameIn(value: SourceNode, depth: number): string {
    const shape = this.#file.shapeOf(this.#file.bare(value));
    const fitting = (name: string): string =>
      /^[a-z]\w*$/i.test(name) && !reserved.has(name) ? name : 'value';
    if (shape.kind === 'name') return fitting(shape.name);
    if (shape.kind === 'member') return fitting(shape.property);
    if (shape.kind !== 'call' || depth > 3) return 'value';
    const [first] = shape.arguments;
    const key = first && this.#file.shapeOf(first.value);
    if (key?.kind === 'literal' && typeof key.value === 'string' && shape.callee.name === 'get')
      return fitting(key.value);
    if (first && /^(?:str|int|float|unicode)$/.test(shape.callee.name))
      return this.#nameIn(first.value, depth + 1);
    return shape.callee.object && shape.arguments.length === 0
      ? this.#nameIn(shape.callee.object, depth + 1)
      : 'value';
  }
}

const reserved = new Set([
  'class',
  'from',
  'in',
  'is',
  'lambda',
  'def',
  'if',
  'for',
  'not',
  'and',
  'or',
  'None',
]);
