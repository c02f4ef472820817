import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { RecordEntry } from '../analysis/syntax/shape.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { replaced } from './ecmascript-nodes.ts';
import { indentOf, styleOf } from './ecmascript-style.ts';
import type { TextEdit } from './text-edit.ts';

/** The object that is written out there, or that its name was given. */
export function objectAt(node: SourceNode, { tracer }: RuleContext): SourceNode | undefined {
  const found = tracer.resolved(node);
  return found.type === 'object' ? found : undefined;
}

export function entryOf(file: FileAnalysis, object: SourceNode, key: string): RecordEntry | undefined {
  const shape = file.shapeOf(object);
  return shape.kind === 'record' ? shape.entries.findLast((entry) => entry.key === key) : undefined;
}

/** Gives a key of an object a value, whether it has one or not. */
export function withEntry(file: FileAnalysis, object: SourceNode, key: string, value: string): TextEdit {
  const entry = entryOf(file, object, key);
  if (!entry) return withAdded(file, object, `${key}: ${value}`);
  return entry.node.type === 'pair' ? replaced(entry.value, value) : replaced(entry.node, `${key}: ${value}`);
}

/** Adds `key: value` as the last one of an object. */
export function withAdded(file: FileAnalysis, object: SourceNode, text: string): TextEdit {
  const last = object.named.findLast(({ type }) => type !== 'comment');
  if (!last) {
    const isEmpty = object.named.length === 0;
    const at = isEmpty ? object.start : object.start + 1;
    return { start: at, end: isEmpty ? object.end : at, text: isEmpty ? `{ ${text} }` : ` ${text},` };
  }
  const isOnOwnLine = /\n[ \t]*$/.test(file.text.slice(object.start, last.start));
  const separator = isOnOwnLine ? `${styleOf(file).newline}${indentOf(file, last)}` : ' ';
  return { start: last.end, end: last.end, text: `,${separator}${text}` };
}

/** Takes entries of an object, or elements of a list, away with their commas. @param items of the same one */
export function withoutItems(items: readonly SourceNode[]): readonly TextEdit[] {
  const parent = items[0]?.parent;
  const all = parent?.named.filter(({ type }) => type !== 'comment') ?? [];
  const lastKept = all.findLastIndex((item) => !items.includes(item));
  if (parent && lastKept < 0 && parent.named.length === all.length)
    return [{ start: parent.start + 1, end: parent.end - 1, text: '' }];
  const edits = all
    .slice(0, Math.max(lastKept, 0))
    .flatMap((item, index) =>
      items.includes(item) ? [{ start: item.start, end: all[index + 1]!.start, text: '' }] : [],
    );
  const end = all.at(-1)?.end ?? 0;
  const kept = all[lastKept];
  return kept && kept.end < end && lastKept < all.length - 1
    ? [...edits, { start: kept.end, end, text: '' }]
    : kept
      ? edits
      : items.map((item) => ({ start: item.start, end: item.end, text: '' }));
}

export function withoutItem(item: SourceNode): TextEdit {
  return withoutItems([item])[0]!;
}
