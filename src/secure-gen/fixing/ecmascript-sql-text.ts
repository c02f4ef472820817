import { constantText } from '../analysis/dataflow/value.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { inTemplate, literalOf } from './ecmascript-style.ts';
import { type CodePart, type TextPart, textOf } from './ecmascript-texts.ts';

/** How a driver takes values apart from the statement. */
export interface Placeholders {
  /** @param index of the value, from 0 @param value as code */
  of(index: number, value: string): string | readonly (string | CodePart)[];
  /** A list of values behind IN; undefined where only single values are taken. @param values as code */
  list?(index: number, values: string): SqlList;
  /** Whether text in double quotes is a value, and no name of a column. */
  readonly hasDoubleQuotedTexts: boolean;
  /** Whether LIMIT and OFFSET want a number, and are not given one as text. */
  readonly wantsNumbers: boolean;
  /** Whether the result is a template whose values are put in by its tag. */
  readonly isTagged?: boolean;
}

export interface SqlList {
  readonly text: string;
  /** Whether the comparison is `= ANY (…)`, and not `IN (…)`. */
  readonly isArray: boolean;
}

/** A statement with placeholders, and the values for them in their order, as code. */
export interface ParameterisedStatement {
  readonly code: string;
  readonly values: readonly string[];
}

interface Piece {
  /** Constant text, or what is put in. */
  readonly part: TextPart;
  /** How it is joined with what is before it, where a line ends in between. */
  readonly gap: string | undefined;
}

/** Where a value may stand that is not in quotes, and not a name or a part of the statement. */
const valuePlace =
  /(?:[^<>]=|<>|!=|[<>]=?|\b(?:i?like|between|limit|offset|values?\s*\(|in\s*\()|\bbetween\s+(?:\$\d+|\?)\s+and|\b(?:values?|in)\s*\((?:[^()]|\([^()]*\))*,|\),\s*\((?:[^()]*,)?)\s*$/i;
const counting = /\b(?:limit|offset)\s*$/i;
/** What programs call parts of statements that they put together themselves. */
const ownPart =
  /(?:table|column|col|field|schema|placeholders?|clause|where|cond(?:ition)?s?|order(?:_?by)?|sort|joins?|filters?|direction|sql|query|expr(?:ession)?|assignments?|sets?)$/i;

/**
 * A statement in whose text values are put, with placeholders in their place and without the quotes round them; undefined
 * where nothing in it is surely a value, or a quote is not closed.
 */
export function parameterised(
  node: SourceNode,
  placeholders: Placeholders,
  context: RuleContext,
  from = 0,
): ParameterisedStatement | undefined {
  const pieces = piecesOf(context.file, node);
  if (!pieces.some(({ part }) => typeof part !== 'string')) return undefined;
  return new Rewriting(node, pieces, placeholders, context, from).result();
}

/** The constants and values of a text from left to right, and how lines of it are joined. */
function piecesOf(file: FileAnalysis, node: SourceNode): readonly Piece[] {
  const pieces: Piece[] = [];
  let last: number | undefined;
  const visit = (inner: SourceNode): void => {
    const bare = inner.type === 'parenthesized_expression' ? file.bare(inner) : inner;
    const shape = file.shapeOf(bare);
    const between = last === undefined ? '' : file.text.slice(last, bare.start);
    const gap = between.includes('\n') ? between : undefined;
    if (bare.type === 'binary_expression' && shape.kind === 'text') {
      for (const part of shape.parts) if (typeof part !== 'string') visit(part);
      return;
    }
    if (shape.kind === 'literal' && typeof shape.value === 'string') pieces.push({ part: shape.value, gap });
    else if (shape.kind === 'text')
      pieces.push(...shape.parts.map((part, index) => ({ part, gap: index === 0 ? gap : undefined })));
    else pieces.push({ part: inner, gap });
    last = bare.end;
  };
  visit(node);
  return pieces;
}

class Rewriting {
  readonly #pieces: readonly Piece[];
  readonly #placeholders: Placeholders;
  readonly #context: RuleContext;
  readonly #from: number;
  readonly #values: string[] = [];
  /** What has been written, each line a text of its own, with what joins it to the one before. */
  readonly #lines: { readonly gap: string; readonly parts: (string | CodePart)[] }[] = [
    { gap: '', parts: [] },
  ];
  /** The statement so far, without the texts in quotes. */
  #before = '';
  #quote: { readonly sign: string; readonly parts: TextPart[] } | undefined;
  #isBroken = false;
  /** Of the literals of the statement. */
  readonly #quoteSign: "'" | '"' | undefined;

  constructor(
    node: SourceNode,
    pieces: readonly Piece[],
    placeholders: Placeholders,
    context: RuleContext,
    from: number,
  ) {
    const sign = /^[^'"]*(['"])/.exec(node.type === 'template_string' ? '' : node.text)?.[1];
    this.#quoteSign = sign === '"' || sign === "'" ? sign : undefined;
    this.#pieces = pieces;
    this.#placeholders = placeholders;
    this.#context = context;
    this.#from = from;
  }

  result(): ParameterisedStatement | undefined {
    for (const [index, { part, gap }] of this.#pieces.entries()) {
      if (gap !== undefined && !this.#quote) this.#lines.push({ gap, parts: [] });
      if (typeof part === 'string') this.#constant(part);
      else this.#value(part, this.#pieces[index + 1]?.part);
    }
    if (this.#quote || this.#isBroken || this.#values.length === 0) return undefined;
    return { code: this.#code(), values: this.#values };
  }

  #code(): string {
    const { file } = this.#context;
    const lines = this.#lines.filter(({ parts }) => parts.length > 0);
    if (this.#placeholders.isTagged) {
      const all = lines.flatMap(({ parts }) => parts);
      return all.every((part) => typeof part === 'string') ? `\`${all.join('')}\`` : '';
    }
    return lines
      .map(({ gap, parts }, index) => {
        const isPlain = parts.every((part) => typeof part === 'string');
        const text = isPlain
          ? literalOf(file, parts.join(''), this.#quoteSign)
          : textOf(file, joinedTexts(parts));
        return index === 0 ? text : gap + text;
      })
      .join('');
  }

  #write(part: string | CodePart): void {
    this.#lines.at(-1)!.parts.push(part);
    this.#before += typeof part === 'string' ? part : ' x ';
  }

  #constant(text: string): void {
    let left = text;
    while (left !== '') {
      if (this.#quote) {
        const end = left.indexOf(this.#quote.sign);
        if (end < 0) {
          this.#quote.parts.push(left);
          return;
        }
        if (end > 0) this.#quote.parts.push(left.slice(0, end));
        this.#closed();
        left = left.slice(end + 1);
        continue;
      }
      const quotes = this.#placeholders.hasDoubleQuotedTexts ? /['"]/ : /'/;
      const begin = quotes.exec(left)?.index ?? -1;
      if (begin < 0) {
        this.#write(this.#escaped(left));
        return;
      }
      if (begin > 0) this.#write(this.#escaped(left.slice(0, begin)));
      this.#quote = { sign: left[begin]!, parts: [] };
      left = left.slice(begin + 1);
    }
  }

  #escaped(text: string): string {
    return this.#placeholders.isTagged ? inTemplate(text) : text;
  }

  /** The end of a text in quotes: as it was where it is constant, otherwise a value. */
  #closed(): void {
    const { sign, parts } = this.#quote!;
    this.#quote = undefined;
    if (parts.every((part) => typeof part === 'string')) {
      this.#write(this.#escaped(sign + parts.join('') + sign));
      return;
    }
    const [only] = parts;
    this.#placed(
      parts.length === 1 && typeof only === 'object' ? codeOf(only) : textOf(this.#context.file, parts),
    );
  }

  #placed(value: string): void {
    const index = this.#from + this.#values.length;
    this.#values.push(value);
    const made = this.#placeholders.of(index, value);
    for (const part of typeof made === 'string' ? [made] : made) this.#write(part);
  }

  #value(node: SourceNode, next: TextPart | undefined): void {
    if (this.#quote) {
      this.#quote.parts.push(node);
      return;
    }
    const isOpenName = /["`[]$/.test(this.#before);
    if (isOpenName || this.#isOwn(node)) this.#write(node);
    else if (/\bin\s*\(\s*$/i.test(this.#before) && typeof next === 'string' && /^\s*\)/.test(next))
      this.#list(node);
    else if (!valuePlace.test(this.#before)) this.#write(node);
    else if (counting.test(this.#before) && this.#placeholders.wantsNumbers) this.#placed(asNumber(node));
    else this.#placed(this.#placeholders.isTagged ? asNumber(node) : codeOf(node));
  }

  #isOwn(node: SourceNode): boolean {
    const isConstant =
      constantText(this.#context.tracer.valueOf(node)) !== undefined &&
      !/\bNumber|parse(?:Int|Float)/.test(node.text);
    return isConstant || ownPart.test(node.text) || /^[A-Z][A-Z_\d]*$/.test(node.text);
  }

  /** `IN (${ids.join(',')})` */
  #list(node: SourceNode): void {
    const call = this.#context.file.callAt(this.#context.file.bare(node));
    const values = call?.callee.name === 'join' ? call.callee.object : undefined;
    if (!values) {
      this.#placed(codeOf(node));
      return;
    }
    const isJoined = /^['"`],\s*['"`]$/.test(call?.arguments[0]?.value.text ?? "','");
    const made = this.#placeholders.list?.(this.#from + this.#values.length, values.text);
    const parts = this.#lines.at(-1)!.parts;
    const last = parts.at(-1);
    // What was done to each element, such as quoting it, is not known.
    if (!isJoined || !made || typeof last !== 'string' || !/^[\w.]+$/.test(values.text)) {
      this.#isBroken = true;
      return;
    }
    if (made.isArray)
      parts[parts.length - 1] = last.replace(/(not\s+)?in\s*\(\s*$/i, (_, not) =>
        not ? '<> ALL(' : '= ANY(',
      );
    this.#values.push(values.text);
    this.#write(made.text);
  }
}

function joinedTexts(parts: readonly (string | CodePart)[]): readonly (string | CodePart)[] {
  const joined: (string | CodePart)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

function codeOf({ type, text }: SourceNode): string {
  return type === 'parenthesized_expression' ? text.slice(1, -1) : text;
}

function asNumber(node: SourceNode): string {
  return /^(?:Number|parseInt|parseFloat|Number\.parse\w+)\(/.test(node.text)
    ? node.text
    : `Number(${codeOf(node)})`;
}
