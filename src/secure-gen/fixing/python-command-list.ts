import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { quoted } from './python-literal.ts';
import { isSurelyText } from './python-surely-text.ts';
import { type HolePart, templateOf } from './python-template.ts';
import { isPython2 } from './python-version.ts';
import { type ShellWord, shellWords } from './shell-words.ts';

/** Names of values that are several words, or none. */
export const severalWords =
  /opt(?:ion)?s?$|args?$|argv$|flags?$|param(?:eter)?s$|cmd|command|extra|switch|files$|paths$|list$|string$|creds|credentials|env\b|prefix|\bjoin\(/i;

/**
 * The words of a command line that is put together, as expressions; undefined where a shell would do more with it than to
 * start one program, or a value may be several words.
 */
export function commandWords(node: SourceNode, context: RuleContext): readonly string[] | undefined {
  const { file } = context;
  const template = templateOf(file, node);
  if (!template || template.tokens.some(({ prefix }) => prefix !== '')) return undefined;
  const parts = template.parts.map((part) =>
    part.kind === 'text' ? part.source : { hole: unquoted(part, context) },
  );
  const words = shellWords(parts);
  const quote = template.tokens[0]!.quote[0]!;
  const written = words?.map((word) => wordText(word, quote, context));
  return written?.some((word) => word === undefined) ? undefined : (written as string[] | undefined);
}

/** `shlex.quote(name)` is `name` where no shell reads it. */
function unquoted(hole: HolePart, { file }: RuleContext): HolePart {
  const call = file.callAt(file.bare(hole.expression));
  const [given] = call?.arguments ?? [];
  if (!given || !/^(?:shlex|pipes)$/.test(call?.callee.object?.text ?? '') || call?.callee.name !== 'quote')
    return hole;
  return { ...hole, expression: given.value, isText: true };
}

function wordText(word: ShellWord<HolePart>, quote: string, context: RuleContext): string | undefined {
  const { parts, isSplit } = word;
  const holes = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.hole]));
  if (holes.some(({ format }) => !/^[sdi]?$/.test(format))) return undefined;
  if (isSplit && holes.some((hole) => maybeSeveral(hole, context))) return undefined;
  if (holes.length === 0) return quoted(parts.join(''), quote);
  const [only] = holes;
  if (parts.length === 1) {
    const { text } = only!.expression;
    return isSurelyText(only!, context) ? text : `str(${text})`;
  }
  if (holes.every(({ isText }) => isText))
    return parts
      .map((part) => (typeof part === 'string' ? quoted(part, quote) : part.hole.expression.text))
      .join(' + ');
  if (
    isPython2(context.file) ||
    holes.some(({ expression: { text } }) => text.includes(quote) || /[\\\n]/.test(text))
  )
    return undefined;
  const inside = parts.map((part) =>
    typeof part === 'string'
      ? quoted(part, quote).slice(1, -1).replace(/[{}]/g, '$&$&')
      : `{${part.hole.expression.text}}`,
  );
  return `f${quote}${inside.join('')}${quote}`;
}

/** Whether a value is known to have spaces, may be empty, or is called like several words. */
function maybeSeveral({ expression }: HolePart, { file, tracer }: RuleContext): boolean {
  const value = tracer.resolved(expression);
  const shape = file.shapeOf(value);
  if (shape.kind === 'choice' || shape.kind === 'list') return true;
  if (shape.kind === 'literal') return /\s|^$/.test(String(shape.value));
  if (shape.kind === 'text') return shape.parts.some((part) => typeof part === 'string' && /\s/.test(part));
  return severalWords.test(expression.text);
}
