import type { SourceNode } from '../syntax/source-node.ts';

/**
 * Who may have written a value. `remote`: whoever sends requests. `local`: whoever starts the program, by arguments, the
 * environment, standard input. `stored`: what was read from a file, a database or another server. `parameter`: the callers
 * of a function, who are not in the file. `unknown`: nobody can tell from here.
 */
export type Source = 'remote' | 'local' | 'stored' | 'parameter' | 'unknown';

/** Where a value is harmless because of what was done to it. `any`: everywhere, since it is a number or from a list. */
export type Use =
  | 'sql'
  | 'shell'
  | 'path'
  | 'html'
  | 'url'
  | 'pattern'
  | 'log'
  | 'code'
  | 'header'
  | 'query'
  | 'xml'
  | 'any';

/** A part of a value that is not constant. */
export interface Origin {
  readonly source: Source;
  /** The expression where it enters. */
  readonly node: SourceNode;
  /** For people: `req.query.id`. */
  readonly label: string;
  /** What it was made safe for on the way. */
  readonly cleaned: ReadonlySet<Use>;
  /** The expressions that it came through, from the source on. */
  readonly steps: readonly SourceNode[];
}

/** A constant text, or something that is not. */
export type Piece = string | Origin;

/** One way that a value may come out: its pieces from left to right. */
export type Alternative = readonly Piece[];

/** All ways that a value may come out, as far as they were followed. */
export type Value = readonly Alternative[];

/** More are put together into one. */
const mostAlternatives = 6;
const mostPieces = 60;

const nothing: ReadonlySet<Use> = new Set();

export function constant(text: string): Value {
  return [[text]];
}

/** A part that is not followed further. */
export function unknown(node: SourceNode, source: Source): Value {
  return [[{ source, node, label: labelOf(node), cleaned: nothing, steps: [node] }]];
}

function labelOf(node: SourceNode): string {
  const text = node.text.replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

export function isOrigin(piece: Piece): piece is Origin {
  return typeof piece !== 'string';
}

/** The text of a value that is always the same; undefined for others. */
export function constantText(value: Value): string | undefined {
  const texts = new Set(value.map((pieces) => (pieces.some(isOrigin) ? undefined : pieces.join(''))));
  return texts.size === 1 ? [...texts][0] : undefined;
}

/** A value that is one or another of several. */
export function either(values: readonly Value[]): Value {
  const all = values.flat();
  if (all.length <= mostAlternatives) return all;
  // Those that nobody writes into tell least.
  const telling = all.filter((pieces) => pieces.some(isOrigin));
  return (telling.length > 0 ? telling : all).slice(0, mostAlternatives);
}

/** Values one behind the other. */
export function joined(values: readonly Value[]): Value {
  let result: Alternative[] = [[]];
  for (const value of values) {
    if (value.length === 0) continue;
    const next = result.flatMap((before) => value.map((after) => merged(before, after)));
    result = next.slice(0, mostAlternatives);
  }
  return result;
}

function merged(before: Alternative, after: Alternative): Alternative {
  const last = before.at(-1);
  const [first, ...rest] = after;
  const pieces =
    typeof last === 'string' && typeof first === 'string'
      ? [...before.slice(0, -1), last + first, ...rest]
      : [...before, ...after];
  return pieces.slice(0, mostPieces);
}

/** The value after something was done to every part of it that is not constant. */
function mapOrigins(value: Value, change: (origin: Origin) => Origin): Value {
  return value.map((pieces) => pieces.map((piece) => (isOrigin(piece) ? change(piece) : piece)));
}

export function cleanedFor(value: Value, uses: readonly Use[]): Value {
  return mapOrigins(value, (origin) => ({ ...origin, cleaned: new Set([...origin.cleaned, ...uses]) }));
}

export function passedThrough(value: Value, node: SourceNode): Value {
  return mapOrigins(value, (origin) => ({ ...origin, steps: [...origin.steps, node] }));
}
