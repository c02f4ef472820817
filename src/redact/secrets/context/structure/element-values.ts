import type { NamedValue } from '../named-value.ts';
import { type Mapping, ValueCollector } from './mapping.ts';

interface Element {
  readonly name: string;
  readonly mapping: Mapping;
  /** Where its text starts. */
  readonly from: number;
  /** What its text is called: an attribute such as `name` or `key`, or the sibling before it. */
  readonly label: string | undefined;
}

/** Elements of HTML that have no end (https://html.spec.whatwg.org/#void-elements). */
const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const rawElements = /^(?:script|style)$/i;

/** Elements whose text names the element after them: property lists, tables and definition lists of HTML. */
const labelElements = /^(?:key|th|dt|label)$/i;
const labelledElements = /^(?:string|data|integer|td|dd|value|input)$/i;

const tag = /<(?:!--|!\[CDATA\[|[?!][^<>]{0,512}>|(\/?)([A-Za-z_][\w:.-]{0,100}))/g;
const attribute =
  /[\s,]{0,400}([@:*#\w$.[\]()-]{1,120})(?:\s{0,8}=\s{0,8}(?:"([^"]{0,65536})"|'([^']{0,65536})'|([^\s"'<>]{1,4096})))?/dy;

/** Values of attributes and elements under the elements that they are in. */
export function elementValues(text: string, { html }: { readonly html: boolean }): NamedValue[] {
  const out = new ValueCollector(text);
  const stack: Element[] = [];
  tag.lastIndex = 0;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [piece, closes, name] = match;
    if (piece === '<!--') tag.lastIndex = after(text, '-->', tag.lastIndex);
    else if (piece === '<![CDATA[') tag.lastIndex = after(text, ']]>', tag.lastIndex);
    else if (name && closes) close(text, stack, name, match.index, out);
    else if (name) {
      tag.lastIndex = open(text, stack, name, tag.lastIndex, out);
      const top = stack.at(-1);
      if (html && top?.name === name && voidElements.test(name)) stack.pop();
      else if (html && rawElements.test(name)) tag.lastIndex = endOfRaw(text, name, tag.lastIndex);
    }
  }
  return out.found;
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

function endOfRaw(text: string, name: string, from: number): number {
  const at = text.indexOf(`</${name}`, from);
  return at < 0 ? text.length : at;
}

const deepest = 200;

/** Reads the attributes; @returns the position after the tag */
function open(text: string, stack: Element[], name: string, from: number, out: ValueCollector): number {
  const parent = stack.at(-1)?.mapping;
  const mapping: Mapping = { path: [...(parent?.path ?? []), name].slice(-8) };
  let at = from;
  attribute.lastIndex = at;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    at = attribute.lastIndex;
    const span = match.indices![2] ?? match.indices![3] ?? match.indices![4];
    if (span) out.put(mapping, match[1]!, { start: span[0], end: span[1], quoted: match[4] === undefined });
    attribute.lastIndex = at;
  }
  const end = text.indexOf('>', at);
  if (end < 0) return text.length;
  if (text[end - 1] !== '/' && stack.length < deepest) {
    const label = mapping.name ?? (labelledElements.test(name) ? parent?.name : undefined);
    stack.push({ name, mapping: { path: mapping.path }, from: end + 1, label });
  }
  return end + 1;
}

function close(text: string, stack: Element[], name: string, at: number, out: ValueCollector): void {
  let index = stack.length - 1;
  for (let steps = 0; index >= 0 && steps < 16 && stack[index]!.name !== name; steps++) index--;
  const element = stack[index];
  if (!element || element.name !== name) return;
  const isLeaf = index === stack.length - 1;
  stack.length = index;
  if (!isLeaf) return;
  const span = trimmed(text, element.from, at);
  const content = text.slice(span.start, Math.min(span.end, span.start + 8192));
  if (content === '' || content.includes('<')) return;
  const parent = stack.at(-1)?.mapping ?? { path: [] };
  if (labelElements.test(name) && content.length < 80) parent.name = content.replace(/:$/, '');
  const path =
    element.label !== undefined && labelledElements.test(name) && parent.name === element.label
      ? parent.path
      : element.mapping.path;
  if (element.label !== undefined) out.put({ path }, element.label, { ...span, quoted: true });
  else out.put(parent, name, { ...span, quoted: true });
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  const skip = (): void => {
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
  };
  skip();
  if (text.startsWith('<![CDATA[', start) && text.startsWith(']]>', end - 3)) {
    start += 9;
    end -= 3;
    skip();
  }
  return { start, end };
}
