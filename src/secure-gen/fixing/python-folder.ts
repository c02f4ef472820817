import { definitionsAt } from '../analysis/dataflow/definitions.ts';
import { calleeReference } from '../analysis/dataflow/path-of.ts';
import { nodesBelow } from '../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { flows } from '../matching/flows.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { quoted } from './python-literal.ts';
import { templateOf } from './python-template.ts';

/** A path that is put together from a folder and something below it. */
export interface PathInFolder {
  /** All of it. */
  readonly node: SourceNode;
  /** The expression of the folder, as text. */
  readonly folder: string;
  /** What comes behind the folder, where it is one expression. */
  readonly rest: string | undefined;
  /** The variable that gets it. */
  readonly name: SourceNode | undefined;
}

const fromRequest = flows({
  use: 'path',
  from: ['remote', 'local', 'parameter', 'stored', 'unknown'],
  evenGuarded: true,
});

/** A path, or one that a name in it was given, that is put together from a folder which nobody chooses and something else. */
export function pathInFolder(path: SourceNode, context: RuleContext): PathInFolder | undefined {
  const direct = inFolder(path, context);
  if (direct) return { ...direct, name: undefined };
  const names = path.type === 'identifier' ? [path] : nodesBelow(path, 'identifier', new Set());
  for (const name of names) {
    const [given, ...others] = definitionsAt(context.file, name.text, name);
    if (given?.binding.kind !== 'assigned' || others.length > 0 || given.node.parent?.type !== 'assignment')
      continue;
    const found = inFolder(given.binding.value, context);
    if (found) return { ...found, name: given.node };
  }
  return undefined;
}

function inFolder(path: SourceNode, context: RuleContext): Omit<PathInFolder, 'name'> | undefined {
  const { file } = context;
  const node = file.bare(path);
  const call = file.callAt(node);
  if (call) {
    const callee = calleeReference(file, node)?.path ?? '';
    const [first, ...others] = call.arguments;
    if (!first || call.arguments.some(({ isSpread, name }) => isSpread || name)) return undefined;
    if (/(?:^|\.)path\.join$/.test(callee))
      return ofParts(
        node,
        first.value,
        others.map(({ value }) => value),
        context,
      );
    if (!/(?:^|\.)Path$/.test(callee)) return undefined;
    if (others.length > 0)
      return ofParts(
        node,
        first.value,
        others.map(({ value }) => value),
        context,
      );
    const inner = ofText(first.value, context);
    return inner && { ...inner, node };
  }
  const [left, right] = [node.field('left'), node.field('right')];
  const isDivided = node.type === 'binary_operator' && node.field('operator')?.text === '/';
  return isDivided && left && right ? ofParts(node, left, [right], context) : ofText(node, context);
}

function ofParts(node: SourceNode, first: SourceNode, others: readonly SourceNode[], context: RuleContext) {
  const isChosen =
    fromRequest(first, context) !== false &&
    !/^(?:self\.)?[\w.]*(?:dir|root|folder|path|base|space)\w*$/i.test(first.text);
  if (others.length === 0 || isChosen || first.text.includes('\n')) return undefined;
  return { node, folder: first.text, rest: others.length === 1 ? others[0]!.text : undefined };
}

/** `"/srv/files/" + name`, `f"{folder}/{name}.txt"` */
function ofText(node: SourceNode, context: RuleContext) {
  const template = templateOf(context.file, node);
  const [first, second] = template?.parts ?? [];
  if (!template || !first || !second || template.tokens[0]!.prefix !== '') return undefined;
  if (first.kind === 'text') {
    const folder = /^(.*[^/])\/[^/]*$/s.exec(first.source)?.[1];
    if (folder === undefined || folder.includes('\\')) return undefined;
    return { node: template.node, folder: quoted(folder, template.tokens[0]!.quote[0]!), rest: undefined };
  }
  const isFolder =
    second.kind === 'text' &&
    second.source.startsWith('/') &&
    /(?:dir|root|folder|base|path)\w*$/i.test(first.expression.text);
  return isFolder ? { node: template.node, folder: first.expression.text, rest: undefined } : undefined;
}
