import type { BoundName, FileAnalysis } from '../file-analysis.ts';
import type { SourceNode } from '../syntax/source-node.ts';

/**
 * The bindings of a name that may hold where it is used: those of the closest function that binds it, or of the file. Of
 * assignments before it, back to the last one that is always made.
 *
 * @returns newest first
 */
export function definitionsAt(file: FileAnalysis, name: string, use: SourceNode): readonly BoundName[] {
  const all = file.boundNames(name);
  if (all.length === 0) return [];
  let scope = file.functionAround(use);
  for (;;) {
    const here = all.filter((bound) => bound.scope === scope);
    if (here.length > 0) return reaching(file, here, use);
    if (!scope) return [];
    scope = file.functionAround(scope);
  }
}

function reaching(file: FileAnalysis, bound: readonly BoundName[], use: SourceNode): readonly BoundName[] {
  const isOwn = (each: BoundName) => file.functionAround(use) === each.scope || each.scope === undefined;
  const statement = file.statementOf(use);
  const before = bound.filter(({ node, binding }) =>
    binding.kind === 'function' || binding.kind === 'import' || binding.kind === 'parameter'
      ? true
      : file.statementOf(node) !== statement && node.start < use.start,
  );
  // A function that was made before may run after: then any of them may hold.
  const usable = before.length > 0 ? before : bound;
  const found: BoundName[] = [];
  for (const each of [...usable].sort((a, b) => b.node.start - a.node.start)) {
    found.push(each);
    if (isOwn(each) && each.binding.kind !== 'appended' && isAlwaysMade(file, each, use)) break;
  }
  return found;
}

/** Whether the use comes after the binding on every way to it: the block of the binding holds the use. */
function isAlwaysMade(file: FileAnalysis, { node, binding }: BoundName, use: SourceNode): boolean {
  if (binding.kind === 'parameter' || binding.kind === 'import' || binding.kind === 'function') return true;
  const block = file.statementOf(node).parent;
  return block !== undefined && use.isInside(block);
}
