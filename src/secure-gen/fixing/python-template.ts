import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';

/** A literal that a text is put together from. */
export interface LiteralToken {
  /** Letters in front of the quotes, in lower case, without `f`. */
  readonly prefix: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A part that is written out. */
export interface TextPart {
  readonly kind: 'text';
  /** As it is written between the quotes, with no sign doubled for a format. */
  readonly source: string;
  /** The token in which it stands, by its place. */
  readonly token: number;
  /** Where it stands in the file; not known of text that is new. */
  readonly start?: number;
  readonly end?: number;
}

/** A part that is filled in. */
export interface HolePart {
  readonly kind: 'hole';
  readonly expression: SourceNode;
  /** `s` and `d` of `%s` and `%d`, what follows `:` in `{x:>4}`; empty for plain ones. */
  readonly format: string;
  /** Whether it can be nothing but a text, since it is added to one by `+`. */
  readonly isText: boolean;
  readonly token: number;
}

export type TemplatePart = TextPart | HolePart;

/** A text that is put together from literals and values, however that is written. */
export interface PythonTemplate {
  /** All of it. */
  readonly node: SourceNode;
  readonly parts: readonly TemplatePart[];
  readonly tokens: readonly LiteralToken[];
}

interface Draft {
  readonly literals: ReadonlyMap<SourceNode, SourceNode>;
  readonly parts: TemplatePart[];
  readonly tokens: LiteralToken[];
}

const mostParts = 80;

/**
 * @param literals of names that are filled in by `%` and `.format`
 * @returns undefined where it is no text that is put together, or is in a way that is not known
 */
export function templateOf(
  file: FileAnalysis,
  node: SourceNode,
  literals: ReadonlyMap<SourceNode, SourceNode> = new Map(),
): PythonTemplate | undefined {
  const draft: Draft = { parts: [], tokens: [], literals };
  const inner = file.bare(node);
  if (!read(file, inner, draft) || draft.tokens.length === 0 || draft.parts.length > mostParts)
    return undefined;
  const parts = draft.parts.map((part) => (part.token < 0 ? { ...part, token: 0 } : part));
  return { node: inner, parts, tokens: draft.tokens };
}

export function holesOf({ parts }: PythonTemplate): readonly HolePart[] {
  return parts.filter((part) => part.kind === 'hole');
}

function read(file: FileAnalysis, node: SourceNode, draft: Draft): boolean {
  switch (node.type) {
    case 'string':
      return readString(node, draft);
    case 'concatenated_string':
      return node.named.filter(({ type }) => type !== 'comment').every((each) => readString(each, draft));
    case 'parenthesized_expression':
      return node.named.length === 1 && read(file, node.named[0]!, draft);
    case 'binary_operator':
      return readOperator(file, node, draft);
    case 'call':
      return readFormat(file, node, draft);
    default:
      return false;
  }
}

function readString(node: SourceNode, { parts, tokens }: Draft): boolean {
  const [start, end] = [node.childrenOfType('string_start')[0], node.childrenOfType('string_end')[0]];
  const opening = /^([a-zA-Z]*)("""|'''|"|')$/.exec(start?.text ?? '');
  if (!start || !end || !opening) return false;
  const letters = opening[1]!.toLowerCase();
  if (/[bt]/.test(letters)) return false;
  const isFormatted = letters.includes('f');
  const token = tokens.length;
  tokens.push({
    prefix: letters.replace(/[fu]/, ''),
    quote: opening[2]!,
    start: node.start,
    end: node.end,
  });
  let done = start.end;
  const textUntil = (at: number): void => {
    const source = node.text.slice(done - node.start, at - node.start);
    const plain = isFormatted ? source.replaceAll('{{', '{').replaceAll('}}', '}') : source;
    if (plain !== '') parts.push({ kind: 'text', source: plain, token, start: done, end: at });
  };
  for (const hole of node.childrenOfType('interpolation')) {
    textUntil(hole.start);
    const expression = hole.field('expression') ?? hole.named[0];
    if (!expression || hole.children.some(({ type, text }) => type === 'type_conversion' || text === '='))
      return false;
    const format = hole.childrenOfType('format_specifier')[0]?.text.slice(1) ?? '';
    parts.push({ kind: 'hole', expression, format, isText: false, token });
    done = hole.end;
  }
  textUntil(end.start);
  return true;
}

function readOperator(file: FileAnalysis, node: SourceNode, draft: Draft): boolean {
  const [left, right] = [node.field('left'), node.field('right')];
  const operator = node.field('operator')?.text;
  if (!left || !right) return false;
  if (operator === '+') return [left, right].every((side) => readSide(file, side, draft));
  return operator === '%' && readPercent(file, left, right, draft);
}

/** One side of `+`: a text that is put together itself, or what is added to it. */
function readSide(file: FileAnalysis, side: SourceNode, draft: Draft): boolean {
  const own: Draft = { ...draft, parts: [], tokens: [...draft.tokens] };
  if (read(file, side, own)) {
    draft.parts.push(...own.parts);
    draft.tokens.push(...own.tokens.slice(draft.tokens.length));
    return true;
  }
  const isSum = side.type === 'binary_operator' && side.field('operator')?.text === '+';
  if (isSum) return readOperator(file, side, draft);
  const token = draft.tokens.length - 1;
  draft.parts.push({ kind: 'hole', expression: side, format: '', isText: true, token });
  return true;
}

/** The literals in front of `%` or `.format`; undefined where they are filled in themselves. */
function literalsOf(file: FileAnalysis, node: SourceNode, draft: Draft): readonly TextPart[] | undefined {
  const own: Draft = { ...draft, parts: [], tokens: [...draft.tokens] };
  const bare = file.bare(node);
  const inner = file.bare(draft.literals.get(bare) ?? bare);
  if (!/string$/.test(inner.type) || !read(file, inner, own)) return undefined;
  draft.tokens.push(...own.tokens.slice(draft.tokens.length));
  const texts = own.parts.filter((part) => part.kind === 'text');
  return texts.length === own.parts.length ? texts : undefined;
}

const directive = /%(?:\((\w+)\))?([-+ #0-9.]*[a-zA-Z%])/g;

function readPercent(file: FileAnalysis, left: SourceNode, right: SourceNode, draft: Draft): boolean {
  const texts = literalsOf(file, left, draft);
  if (!texts) return false;
  const shape = file.shapeOf(right);
  const isTuple = shape.kind === 'list' && right.type === 'tuple';
  if (isTuple && shape.items.some(({ type }) => type === 'list_splat')) return false;
  const values = isTuple ? shape.items : [file.bare(right)];
  const entries = shape.kind === 'record' ? shape.entries : [];
  let next = 0;
  const take = (name: string | undefined): SourceNode | undefined => {
    if (name === undefined) return shape.kind === 'record' ? undefined : values[next++];
    return entries.find(({ key }) => key === name)?.value;
  };
  for (const text of texts) {
    const { token } = text;
    const isRead = fill(text, directive, draft, ([whole, name, format]) => {
      if (whole === '%%') return '%';
      const expression = take(name);
      return expression && { kind: 'hole', expression, format: format!, isText: false, token };
    });
    if (!isRead) return false;
  }
  return shape.kind === 'record' || next === values.length;
}

const field = /\{\{|\}\}|\{(\w*)(?::([^{}]*))?\}|[{}]/g;

function readFormat(file: FileAnalysis, node: SourceNode, draft: Draft): boolean {
  const callee = node.field('function');
  const literal = callee?.type === 'attribute' ? callee.field('object') : undefined;
  if (!literal || callee?.field('attribute')?.text !== 'format') return false;
  const texts = literalsOf(file, literal, draft);
  const given = node.field('arguments')?.named.filter(({ type }) => type !== 'comment') ?? [];
  if (!texts || given.some(({ type }) => /splat$/.test(type))) return false;
  const positional = given.filter(({ type }) => type !== 'keyword_argument');
  let next = 0;
  for (const text of texts) {
    const { token } = text;
    const isRead = fill(text, field, draft, ([whole, name, format = '']) => {
      if (whole === '{{' || whole === '}}') return whole[0]!;
      if (name === undefined) return undefined;
      const place = name === '' ? next++ : /^\d+$/.test(name) ? Number(name) : undefined;
      const named = given.find((each) => place === undefined && each.field('name')?.text === name);
      const expression = place === undefined ? named?.field('value') : positional[place];
      return expression && { kind: 'hole', expression, format, isText: false, token };
    });
    if (!isRead) return false;
  }
  return true;
}

/** @returns false where a place of the format is not understood */
function fill(
  { source, token, start = 0 }: TextPart,
  places: RegExp,
  { parts }: Draft,
  partOf: (match: RegExpMatchArray) => HolePart | string | undefined,
): boolean {
  let text = '';
  let from = 0;
  let done = 0;
  const add = (until: number): void => {
    if (text !== '')
      parts.push({ kind: 'text', source: text, token, start: start + from, end: start + until });
    text = '';
  };
  for (const match of source.matchAll(places)) {
    text += source.slice(done, match.index);
    done = match.index + match[0].length;
    const part = partOf(match);
    if (part === undefined) return false;
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    add(match.index);
    from = done;
    parts.push(part);
  }
  text += source.slice(done);
  add(source.length);
  return true;
}
