import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { Shape } from '../../analysis/syntax/shape.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { beforeInBraces, callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { withoutItem } from '../../fixing/ecmascript-objects.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-error-to-client'] };

const errorName = /^(?:e|err|error|ex|exception)$/;
const telling = /^(?:stringify|inspect|String|toString|format|replace|split|slice)$/;
const logging = /\b(?:console|log|logger|winston|pino|Sentry)\b[\w.]*\(/;

/**
 * Answers with a text that is always the same in place of an error or its stack, and writes the error to the log where the
 * function has not done so. The status and the other fields of the answer stay.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, context } = place;
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    const shown = new Map<number, SourceNode>();
    for (const { value } of found.call.arguments) errorsIn(value, place, shown, 0);
    const [first] = shown.values();
    const error = first && /\b(?:e|err|error|ex|exception)\b/.exec(context.tracer.resolved(first).text)?.[0];
    if (!first || error === undefined) return undefined;
    const message = literalOf(file, messageOf(found.node));
    const edits: TextEdit[] = [...shown.values()].map((each) => hidden(each, message));
    const log = logged(file, found.node, error);
    return log && [...edits, ...log];
  },
};

/** By the status of the answer, as HTTP calls it. */
function messageOf({ text }: SourceNode): string {
  const status = /\.(?:status|code)\((\d{3})\)/.exec(text)?.[1] ?? '500';
  if (status === '404') return 'Not found';
  return status.startsWith('4') ? 'Bad request' : 'Internal server error';
}

/** `{ error }` keeps its key; a stack has no other value, and goes with its key. */
function hidden(node: SourceNode, message: string): TextEdit {
  const { parent, type, text } = node;
  if (parent?.type === 'pair' && /^['"]?(?:stack|trace)['"]?$/.test(parent.field('key')?.text ?? ''))
    return withoutItem(parent);
  return replaced(node, type === 'shorthand_property_identifier' ? `${text}: ${message}` : message);
}

/** The innermost expressions that are the error, its stack or a text made of one of them. */
function errorsIn(node: SourceNode, place: WeakPlace, found: Map<number, SourceNode>, depth: number): void {
  const { file } = place;
  const shape = file.shapeOf(node);
  if (depth > 6) return;
  if (shape.kind === 'name') ofName(node, shape.name, place, found, depth);
  else if (shape.kind === 'member' && shape.property === 'stack') found.set(node.start, node);
  else if (shape.kind === 'record' || shape.kind === 'choice') {
    const parts =
      shape.kind === 'choice'
        ? shape.options
        : [...shape.entries.map(({ value }) => value), ...shape.spreads];
    for (const part of parts) errorsIn(part, place, found, depth + 1);
  } else if (partsThatTell(shape).some((part) => holdsError(part, place, depth))) {
    // A text is replaced as a whole: what stands round the error speaks of it.
    found.set(node.start, node);
  }
}

function ofName(
  node: SourceNode,
  name: string,
  place: WeakPlace,
  found: Map<number, SourceNode>,
  depth: number,
): void {
  const given = place.context.tracer.resolved(node);
  if (given !== node && given.type === 'object') errorsIn(given, place, found, depth + 1);
  else if (errorName.test(name) || (given !== node && isStack(given))) found.set(node.start, node);
}

/** What is still to be read in a text. */
function partsThatTell(shape: Shape): readonly SourceNode[] {
  if (shape.kind === 'text') return shape.parts.filter((part) => typeof part !== 'string');
  if (shape.kind !== 'call' || !telling.test(shape.callee.name)) return [];
  return [
    ...shape.arguments.map(({ value }) => value),
    ...(shape.callee.object ? [shape.callee.object] : []),
  ];
}

function holdsError(node: SourceNode, place: WeakPlace, depth: number): boolean {
  const inside = new Map<number, SourceNode>();
  errorsIn(node, place, inside, depth + 1);
  return inside.size > 0;
}

function isStack({ text }: SourceNode): boolean {
  return /\.stack\b/.test(text);
}

/** Nothing where the function writes to a log already. */
function logged(file: FileAnalysis, node: SourceNode, error: string): readonly TextEdit[] | undefined {
  const around = file.functionAround(node) ?? file.root;
  const caught = node.closest(new Set(['catch_clause'])) ?? around;
  if (logging.test(caught.text)) return [];
  return beforeInBraces(file, node, `console.error(${error})`);
}
