import { definitionsAt } from '../analysis/dataflow/definitions.ts';
import { isOrigin } from '../analysis/dataflow/value.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { severalWords } from './python-command-list.ts';
import { isSurelyText } from './python-surely-text.ts';
import { type HolePart, type TemplatePart, type TextPart, templateOf } from './python-template.ts';
import type { TextEdit } from './text-edit.ts';

const deepest = 6;

/**
 * Edits that have every value in a command line quoted, wherever the line is put together; undefined where a value may be
 * several words, or stands where quotes do not help.
 *
 * @param quote the name of the function that quotes
 */
export function quotedHoles(
  node: SourceNode,
  context: RuleContext,
  quote: string,
): readonly TextEdit[] | undefined {
  const edits = new Map<number, TextEdit>();
  const reader = new HoleQuoter(context, quote, edits);
  return reader.line(node, 0) && edits.size > 0 ? [...edits.values()] : undefined;
}

class HoleQuoter {
  readonly #context: RuleContext;
  readonly #quote: string;
  readonly #edits: Map<number, TextEdit>;
  readonly #seen = new Set<SourceNode>();

  constructor(context: RuleContext, quote: string, edits: Map<number, TextEdit>) {
    this.#context = context;
    this.#quote = quote;
    this.#edits = edits;
  }

  /** @returns false where it is not sure of a part */
  line(node: SourceNode, depth: number): boolean {
    const { file } = this.#context;
    const bare = file.bare(node);
    if (this.#seen.has(bare)) return true;
    this.#seen.add(bare);
    if (depth > deepest) return false;
    if (file.shapeOf(bare).kind === 'name') return this.#variable(bare, depth);
    const template = templateOf(file, bare);
    if (!template) return this.#isConstant(bare);
    let open = '';
    return template.parts.every((part, index) => {
      if (part.kind === 'hole') {
        const around = [template.parts[index - 1], template.parts[index + 1]] as const;
        return this.#hole(part, open, around, depth);
      }
      open = quoteAfter(part.source, open);
      return open !== undefined && !(/\\$/.test(part.source) && open !== '');
    });
  }

  /** All that a name is given before it is used. */
  #variable(name: SourceNode, depth: number): boolean {
    const { file } = this.#context;
    const definitions = definitionsAt(file, name.text, name);
    return (
      definitions.length > 0 &&
      definitions.every(({ binding }) => {
        const isGiven =
          binding.kind === 'appended' || (binding.kind === 'assigned' && binding.path.length === 0);
        return isGiven && this.line(binding.value, depth + 1);
      })
    );
  }

  #isConstant(node: SourceNode): boolean {
    return this.#context.tracer.valueOf(node).every((pieces) => !pieces.some(isOrigin));
  }

  #hole(hole: HolePart, open: string, around: readonly (TemplatePart | undefined)[], depth: number): boolean {
    const { file, tracer } = this.#context;
    const { expression, format } = hole;
    if (/^[di]$/.test(format) || this.#isConstant(expression) || this.#isQuoted(expression)) return true;
    if (!/^s?$/.test(format)) return false;
    const value = tracer.resolved(expression);
    const { kind } = file.shapeOf(value);
    if (kind === 'text' && file.shapeOf(file.bare(expression)).kind === 'name' && open === '')
      return this.line(expression, depth + 1);
    if (kind === 'choice' || kind === 'list') return false;
    const wanted = this.#joined(expression) ?? this.#call(hole);
    if (wanted === undefined || (open !== '' && this.#joined(expression))) return false;
    if (open === '' ? !isWord(around, depth) : !this.#leaveQuotes(open, around)) return false;
    this.#edits.set(expression.start, { start: expression.start, end: expression.end, text: wanted });
    return true;
  }

  #isQuoted(expression: SourceNode): boolean {
    return /^(?:shlex|pipes)\.quote\(|^(?:shlex_)?quote\(/.test(expression.text);
  }

  #call(hole: HolePart): string | undefined {
    const { text } = hole.expression;
    if (severalWords.test(text)) return undefined;
    return `${this.#quote}(${isSurelyText(hole, this.#context) ? text : `str(${text})`})`;
  }

  /** `" ".join(names)` → `" ".join(shlex.quote(each) for each in names)` */
  #joined(expression: SourceNode): string | undefined {
    const match = /^((["']) \2\.join\()([\w.]+)\)$/.exec(expression.text);
    return match ? `${match[1]}${this.#quote}(each) for each in ${match[3]})` : undefined;
  }

  /** Ends the quotes in front of a value and opens them behind it, or takes them away where they hold nothing else. */
  #leaveQuotes(open: string, [before, after]: readonly (TemplatePart | undefined)[]): boolean {
    if (before?.kind !== 'text' || after?.kind !== 'text') return false;
    const opening = new RegExp(`\\\\?${open}$`).exec(before.source)?.[0];
    const closing = new RegExp(`^\\\\?${open}`).exec(after.source)?.[0];
    if (opening !== undefined && closing !== undefined) {
      this.#cut(before, -opening.length);
      this.#cut(after, closing.length);
      return true;
    }
    const written =
      new RegExp(`\\\\?${open}`).exec(before.source)?.[0] ??
      new RegExp(`\\\\?${open}`).exec(after.source)?.[0];
    if (written === undefined) return false;
    this.#edits.set(before.end! - 0.5, { start: before.end!, end: before.end!, text: written });
    this.#edits.set(after.start! + 0.5, { start: after.start!, end: after.start!, text: written });
    return true;
  }

  /** Takes signs off the beginning of a part, or with a negative number off its end. */
  #cut({ start = 0, end = 0 }: TextPart, length: number): void {
    const edit = length < 0 ? { start: end + length, end } : { start, end: start + length };
    this.#edits.set(edit.start + 0.25, { ...edit, text: '' });
  }
}

/** Whether a value without quotes is a word or the end of one, and not the program or what sets it up. */
function isWord([before, after]: readonly (TemplatePart | undefined)[], depth: number): boolean {
  const isFirst =
    before === undefined ? depth === 0 : before.kind === 'text' && /[;|&(]\s*$|^\s*$/.test(before.source);
  const isPath = after?.kind === 'text' && after.source.startsWith('/');
  const isBegun =
    after?.kind === 'text' &&
    /^\w/.test(after.source) &&
    (before?.kind !== 'text' || /\s$/.test(before.source));
  return (!isFirst || isPath) && !isBegun;
}

/** The quotes that are open behind a text. */
function quoteAfter(source: string, before: string): string {
  let open = before;
  for (const sign of source) {
    if (sign !== '"' && sign !== "'") continue;
    if (open === '') open = sign;
    else if (open === sign) open = '';
  }
  return open;
}
