import type { SourceNode } from './source-node.ts';

/** The nodes of a type inside another one, what is inside nodes of the types `except` left out; in their order. */
export function nodesBelow(node: SourceNode, type: string, except: ReadonlySet<string>): SourceNode[] {
  const found: SourceNode[] = [];
  const waiting = [...node.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === type) found.push(next);
    if (except.has(next.type)) continue;
    for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index]!);
  }
  return found;
}
