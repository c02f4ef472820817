import { flowValues } from './flow-values.ts';
import { type Mapping, ValueCollector } from './mapping.ts';
import { type Scalar, scalarAt } from './scalar-at.ts';

/** How a format of one `key = value` a line is written. */
export interface LineFormat {
  /** The characters that comments start with, at the start of a line. */
  readonly comments: string;
  /** Whether a comment may follow a value, after white space. */
  readonly inlineComments: boolean;
  /** From the start of a line to the value; group 1 is the key. Sticky. */
  readonly key: RegExp;
  /** Whether `[name]` starts a section. */
  readonly sections: boolean;
  /** Whether values may be brackets with more inside. */
  readonly nested: boolean;
  /** Whether names of keys have dots that lead to them. */
  readonly dotted: boolean;
  /** Whether commas, semicolons and single quotes at a value's end are leftovers of another format. */
  readonly looseEnds: boolean;
}

const section = /[ \t]{0,40}\[{1,2}([^\]\n]{1,200})\]{1,2}/y;

/** Values of a text with one key a line; sections are the start of the paths. */
export function lineValues(text: string, format: LineFormat): ValueCollector {
  const out = new ValueCollector(text);
  let mapping: Mapping = { path: [] };
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    let next = newline < 0 ? text.length : newline + 1;
    if (!isComment(text, at, format.comments)) {
      section.lastIndex = at;
      const head = format.sections ? section.exec(text) : null;
      if (head) mapping = { path: pathOf(head[1]!, format) };
      else next = Math.max(next, readLine(text, at, format, mapping, out));
    }
    at = next;
  }
  return out;
}

function isComment(text: string, at: number, comments: string): boolean {
  let position = at;
  while (text[position] === ' ' || text[position] === '\t') position++;
  return comments.includes(text[position] ?? '\n');
}

/** @returns the position after the line's value, which may take several lines */
function readLine(
  text: string,
  at: number,
  format: LineFormat,
  mapping: Mapping,
  out: ValueCollector,
): number {
  format.key.lastIndex = at;
  const match = format.key.exec(text);
  if (!match) return at;
  const names = pathOf(match[1]!, format);
  const key = names.pop() ?? '';
  const inner: Mapping = names.length > 0 ? { path: [...mapping.path, ...names] } : mapping;
  const valueAt = format.key.lastIndex;
  if (format.nested && /[[{]/.test(text[valueAt] ?? ''))
    return flowValues(text, valueAt, [...inner.path, key], out);
  const scalar = scalarAt(text, valueAt, format.inlineComments);
  const value = format.looseEnds && !scalar.quoted ? withoutLooseEnds(text, scalar) : scalar;
  out.put(inner, key, {
    ...value,
    tie: mapping.path.length > 0 || names.length > 0 ? 'property' : 'assignment',
  });
  return value.after;
}

function withoutLooseEnds(text: string, scalar: Scalar): Scalar {
  let { end } = scalar;
  if (end > scalar.start && /[,;]/.test(text[end - 1]!)) end--;
  const last = text[end - 1] ?? '';
  if (/["'`]/.test(last) && text.indexOf(last, scalar.start) === end - 1) end--;
  return { ...scalar, end: Math.max(end, scalar.start) };
}

function pathOf(name: string, { dotted }: LineFormat): string[] {
  const parts = dotted ? name.split('.') : [name];
  return parts.map((part) => part.trim().replace(/^["']|["']$/g, '')).filter((part) => part !== '');
}
