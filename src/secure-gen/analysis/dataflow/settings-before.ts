import type { FileAnalysis } from '../file-analysis.ts';
import type { SourceNode } from '../syntax/source-node.ts';

/** Places that are looked at. */
const mostPlaces = 200;

/**
 * The values that a member such as `options.host` is given before it is read, in the same function, newest first, back to
 * the last one that is always given.
 */
export function* settingsBefore(
  file: FileAnalysis,
  member: SourceNode,
): Generator<{ readonly value: SourceNode; readonly isAlwaysMade: boolean }> {
  const root = firstLeaf(member);
  if (!file.reader.identifiers.has(root.type)) return;
  const { text } = member;
  const around = file.functionAround(member);
  const statement = file.statementOf(member);
  const before = file.occurrencesOf(root.text).filter(({ start }) => start < member.start);
  for (const leaf of before.slice(-mostPlaces).reverse()) {
    const target = memberAt(leaf, text.length);
    if (!target || target.text !== text || file.functionAround(leaf) !== around || !file.mayGoOn()) continue;
    const binding = file.reader.bindingAt(target);
    if (binding?.kind !== 'assigned' && binding?.kind !== 'appended') continue;
    const setting = file.statementOf(leaf);
    if (setting === statement) continue;
    const isInBlock = setting.parent !== undefined && member.isInside(setting.parent);
    yield { value: binding.value, isAlwaysMade: binding.kind === 'assigned' && isInBlock };
  }
}

function firstLeaf(node: SourceNode): SourceNode {
  let leaf = node;
  while (leaf.children[0]) leaf = leaf.children[0];
  return leaf;
}

/** The expression of a length that begins with a leaf. */
function memberAt(leaf: SourceNode, length: number): SourceNode | undefined {
  let node: SourceNode | undefined = leaf;
  while (node && node.start === leaf.start && node.end - node.start < length) node = node.parent;
  return node && node.start === leaf.start && node.end - node.start === length ? node : undefined;
}
