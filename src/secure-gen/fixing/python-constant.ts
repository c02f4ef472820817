import { definitionsAt } from '../analysis/dataflow/definitions.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';

/**
 * The expression that a value is written as: there, or where a name was given it that is used nowhere else, so that it may
 * be changed there.
 */
export function writtenAt(file: FileAnalysis, node: SourceNode): SourceNode | undefined {
  const bare = file.bare(node);
  return file.shapeOf(bare).kind === 'name' ? soleValue(file, bare) : bare;
}

/** What a name holds where it is used, if that is sure and nothing but this use, and logs, sees it. */
export function soleValue(file: FileAnalysis, name: SourceNode): SourceNode | undefined {
  const [given, ...others] = definitionsAt(file, name.text, name);
  if (given?.binding.kind !== 'assigned' || given.binding.path.length > 0 || others.length > 0)
    return undefined;
  if (given.node.parent?.type !== 'assignment' || given.node.parent.field('left') !== given.node)
    return undefined;
  const isElsewhere = file
    .occurrencesOf(name.text)
    .some((leaf) => leaf !== name && isUse(file, leaf) && sees(file, leaf, given.node));
  return isElsewhere || isChangedBetween(file, given.binding.value, name) ? undefined : given.binding.value;
}

/** Whether an occurrence of a name reads what it holds. */
function isUse(file: FileAnalysis, leaf: SourceNode): boolean {
  const { parent } = leaf;
  if (parent?.type === 'keyword_argument' && parent.field('name') === leaf) return false;
  if (parent?.type === 'attribute' && parent.field('attribute') === leaf) return false;
  const isTarget = file.reader.bindingAt(leaf) !== undefined && parent?.type === 'assignment';
  return !isTarget && !isLogged(file, leaf);
}

function sees(file: FileAnalysis, leaf: SourceNode, definition: SourceNode): boolean {
  return definitionsAt(file, leaf.text, leaf).some(({ node }) => node === definition);
}

/** `print(query)`, `log.debug(query)` */
function isLogged(file: FileAnalysis, leaf: SourceNode): boolean {
  const call = leaf.parent?.type === 'argument_list' ? leaf.parent.parent : undefined;
  return /^(?:print|debug|info)$/.test((call && file.callAt(call)?.callee.name) ?? '');
}

/** Whether a name that a value is made of is given something else before the value is used. */
function isChangedBetween(file: FileAnalysis, value: SourceNode, use: SourceNode): boolean {
  const names = new Set(value.text.match(/[A-Za-z_]\w*/g));
  return [...names].some((name) =>
    file.boundNames(name).some(({ node }) => node.start >= value.end && node.start < use.start),
  );
}
