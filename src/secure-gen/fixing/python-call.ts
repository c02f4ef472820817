import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { TextEdit } from './text-edit.ts';

/** In the place of a whole node. */
export function replaced({ start, end }: SourceNode, text: string): TextEdit {
  return { start, end, text };
}

/** The arguments of a call as they are written, comments left out. */
function writtenArguments(call: SourceNode): readonly SourceNode[] {
  const list = call.field('arguments');
  return list?.type === 'argument_list' ? list.named.filter(({ type }) => type !== 'comment') : [];
}

/** The node `name=value` of a call. */
export function namedArgument(call: SourceNode, name: string): SourceNode | undefined {
  return writtenArguments(call).find(
    (argument) => argument.type === 'keyword_argument' && argument.field('name')?.text === name,
  );
}

/** Gives a named argument of a call, or changes what is given; undefined where `**options` may hold it. */
export function withArgument(call: SourceNode, name: string, value: string): TextEdit | undefined {
  const given = namedArgument(call, name)?.field('value');
  if (given) return replaced(given, value);
  const all = writtenArguments(call);
  if (all.some(({ type }) => type === 'dictionary_splat')) return undefined;
  return appended(call, `${name}=${value}`);
}

/** Writes one argument more behind the others, on a line of its own where they stand so. */
export function appended(call: SourceNode, argument: string): TextEdit | undefined {
  const list = call.field('arguments');
  if (list?.type !== 'argument_list') return undefined;
  const last = writtenArguments(call).at(-1);
  if (!last) return { start: list.start + 1, end: list.start + 1, text: argument };
  const before = list.text.slice(0, last.start - list.start);
  const indent = /\n[ \t]*$/.exec(before)?.[0];
  const tail = list.text.slice(last.end - list.start);
  const isOnOwnLine = indent !== undefined && /^\s*,?\s*\n/.test(tail);
  return { start: last.end, end: last.end, text: `,${isOnOwnLine ? indent : ' '}${argument}` };
}

/** Takes an item out of a list, and the comma that belongs to it. */
export function withoutItem(list: SourceNode, item: SourceNode): TextEdit {
  const items = list.named.filter(({ type }) => type !== 'comment');
  const at = items.indexOf(item);
  const [previous, next] = [items[at - 1], items[at + 1]];
  if (previous) return { start: previous.end, end: item.end, text: '' };
  if (next) return { start: item.start, end: next.start, text: '' };
  const comma = list.children.find(({ type, start }) => type === ',' && start >= item.end);
  return { start: item.start, end: comma?.end ?? item.end, text: '' };
}

/** Takes a whole statement out, with its line. */
export function withoutStatement(file: FileAnalysis, statement: SourceNode): TextEdit {
  const before = /[ \t]*$/.exec(file.text.slice(0, statement.start))![0].length;
  const after = /^[ \t]*\r?\n?/.exec(file.text.slice(statement.end))![0].length;
  return { start: statement.start - before, end: statement.end + after, text: '' };
}

/** Writes statements in front of the one that a node is part of, on lines of their own. */
export function inFront(file: FileAnalysis, node: SourceNode, ...lines: readonly string[]): TextEdit {
  const { start } = file.statementOf(node);
  const indent = /[ \t]*$/.exec(file.text.slice(0, start))![0];
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  return { start, end: start, text: lines.map((line) => line + lineEnd + indent).join('') };
}

/** Whether a statement stands on a line of its own, so that lines may be written in front of it. */
export function isOwnLine(file: FileAnalysis, node: SourceNode): boolean {
  const { start } = file.statementOf(node);
  return /(?:^|\n)[ \t]*$/.test(file.text.slice(0, start));
}

/** The quotes that a file uses for most of its texts. */
export function quoteOf({ text }: FileAnalysis): '"' | "'" {
  return (text.match(/'/g)?.length ?? 0) > (text.match(/"/g)?.length ?? 0) ? "'" : '"';
}
