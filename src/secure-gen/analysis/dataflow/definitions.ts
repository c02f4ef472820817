import type { BoundName, FileAnalysis } from '../file-analysis.ts';
import type { SourceNode } from '../syntax/source-node.ts';

/**
 * The bindings of a name that may hold where it is used: those of the closest function that binds it, or of the file. Of
 * assignments before it, back to the last one that is always made.
 *
 * @returns newest first
 */
export function definitionsAt(file: FileAnalysis, name: string, use: SourceNode): readonly BoundName[] {
  const known = file.remembered(KnownDefinitions);
  const held = known.get(use);
  if (held?.name === name) return held.definitions;
  const definitions = findDefinitions(file, name, use);
  known.set(use, { name, definitions });
  return definitions;
}

/** By the use; a call is one of its callee. */
class KnownDefinitions extends Map<
  SourceNode,
  { readonly name: string; readonly definitions: readonly BoundName[] }
> {}

function findDefinitions(file: FileAnalysis, name: string, use: SourceNode): readonly BoundName[] {
  let scope = file.functionAround(use);
  for (;;) {
    const here = file.boundIn(name, scope);
    if (here.length > 0) return reaching(file, here, use);
    if (!scope) return [];
    scope = file.functionAround(scope);
  }
}

function reaching(file: FileAnalysis, bound: readonly BoundName[], use: SourceNode): readonly BoundName[] {
  const around = file.functionAround(use);
  const statement = file.statementOf(use);
  const found: BoundName[] = [];
  for (let index = countBefore(bound, use) - 1; index >= 0 && file.mayGoOn(); index--) {
    const each = bound[index]!;
    const { kind } = each.binding;
    const isHeld = kind === 'function' || kind === 'import' || kind === 'parameter';
    if (!isHeld && file.statementOf(each.node) === statement) continue;
    found.push(each);
    const isOwn = around === each.scope || each.scope === undefined;
    if (isOwn && kind !== 'appended' && kind !== 'added' && isAlwaysMade(file, each, use)) return found;
  }
  // A function that was made before may run after: then any of them may hold.
  return found.length > 0 ? found : [...bound].reverse();
}

/** How many of the bindings, which are in the order of their places, stand before the use. */
function countBefore(bound: readonly BoundName[], use: SourceNode): number {
  let low = 0;
  let high = bound.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bound[middle]!.node.start < use.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the use comes after the binding on every way to it: the block of the binding holds the use. */
function isAlwaysMade(file: FileAnalysis, { node, binding }: BoundName, use: SourceNode): boolean {
  if (binding.kind === 'parameter' || binding.kind === 'import' || binding.kind === 'function') return true;
  const block = file.statementOf(node).parent;
  return block !== undefined && use.isInside(block);
}
