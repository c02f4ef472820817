import { isOrigin } from '../analysis/dataflow/value.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { literalOf } from './ecmascript-style.ts';
import { partsOfText, type TextPart, textOf } from './ecmascript-texts.ts';

/** A program with its arguments, as code. */
export interface CommandLine {
  readonly program: string;
  /** Each an argument, or `...list`. */
  readonly arguments: readonly string[];
}

/** What shells do themselves, and what is a script of the shell on some systems. */
const ofShell =
  /^(?:cd|export|source|\.|echo|set|unset|alias|exec|eval|test|exit|if|for|while|case|then|do|time|ulimit|umask|type|dir|copy|del|start|move|md|rd|npm|npx|yarn|pnpm|\w+=.*)$/;
/** What is meant to be several arguments, or a command of its own. */
const several =
  /(?:arg(?:ument)?|option|opt|flag|param(?:eter)?|switche?)s$|^(?:args|opts|cmd|command|commands|script|extra|rest|pipeline)$|(?:Cmd|Command)$/i;
const program = /(?:bin(?:ary)?|path|exe(?:cutable)?|program|tool)$/i;
const countable =
  /(?:size|width|height|port|count|quality|number|num|pid|timeout|limit|index|duration|seconds|page|level|depth|rate|fps)$|^[xyn]$/i;

/** Programs that take what follows `--` for no options. */
const endsOptions =
  /^(?:wget|curl|tar|zip|rsync|scp|ssh|sed|grep|cat|ls|rm|cp|mv|mkdir|touch|chmod|chown|head|tail|wc|sort|diff|gzip|gunzip|du|ln)$/;

/**
 * The program and the arguments that a shell would make of a command that is put together, where there is nothing else for
 * a shell to do: no pipes, variables or patterns, and each value an argument or a part of one.
 */
export function commandLineOf(command: SourceNode, context: RuleContext): CommandLine | undefined {
  const { file } = context;
  const words = wordsOf(file, command);
  const [first, ...others] = words ?? [];
  if (!first) return undefined;
  const isConstant = first.every((part) => typeof part === 'string');
  if (isConstant ? ofShell.test(first.join('')) : !isProgram(first)) return undefined;
  if (words?.flat().some((part) => typeof part !== 'string' && hasSigns(part, context))) return undefined;
  const args = others.map((word) => argumentOf(file, word));
  if (args.includes(undefined)) return undefined;
  const code = args.flatMap((each) => each ?? []);
  return {
    program: codeOfWord(file, first),
    arguments: isConstant && endsOptions.test(baseName(first.join(''))) ? withEnd(file, others, code) : code,
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `--` in front of the values, where no option stands behind them. */
function withEnd(
  file: FileAnalysis,
  words: readonly (readonly TextPart[])[],
  code: readonly string[],
): readonly string[] {
  const first = words.findIndex(([part]) => typeof part === 'object');
  const isLast = words.slice(first).every(([part]) => typeof part !== 'string' || !part.startsWith('-'));
  const isValueOfOption = /^['"]-/.test(code[first - 1] ?? '');
  const isSpread = code[first]?.startsWith('...') ?? false;
  if (first < 0 || !isLast || isValueOfOption || isSpread) return code;
  return [...code.slice(0, first), literalOf(file, '--'), ...code.slice(first)];
}

/** Whether a value is put together with what a shell would take away or act on: quotes round a name, several words. */
function hasSigns(part: SourceNode, { file, tracer }: RuleContext): boolean {
  const list = joinedList(file, part);
  // What is in a list that others may fill is not known.
  if (list && list.type !== 'identifier') return true;
  return tracer
    .valueOf(list ?? part)
    .some((pieces) => pieces.some((piece) => !isOrigin(piece) && /["'`\\|&;<>$*?(){}\s]/.test(piece)));
}

function isProgram([part, ...others]: readonly TextPart[]): boolean {
  return others.length === 0 && typeof part === 'object' && program.test(part.text);
}

/** The words of a command; undefined where a shell would do more than split it. */
function wordsOf(file: FileAnalysis, command: SourceNode): readonly (readonly TextPart[])[] | undefined {
  const words = new CommandWords();
  const parts = partsOfText(file, command);
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') words.constant(part);
    else if (isJoined(file, part)) {
      // A list is several words, which stand alone.
      const next = parts[index + 1];
      words.list(part, next === undefined || (typeof next === 'string' && /^\s/.test(next)));
    } else words.value(part);
  }
  return words.result();
}

/** Splits a command as a shell would, as long as that is all that a shell would do. */
class CommandWords {
  readonly #words: TextPart[][] = [];
  #word: TextPart[] | undefined;
  #quote: string | undefined;
  #isMore = false;

  constant(text: string): void {
    for (const sign of text) {
      if (this.#quote === undefined) this.#unquoted(sign);
      else this.#quoted(sign, this.#quote);
    }
  }

  value(part: SourceNode): void {
    this.#word = [...(this.#word ?? []), part];
  }

  list(part: SourceNode, isEnd: boolean): void {
    if (this.#quote !== undefined || this.#word !== undefined || !isEnd) this.#isMore = true;
    this.value(part);
  }

  result(): readonly (readonly TextPart[])[] | undefined {
    this.#end();
    return this.#isMore || this.#quote !== undefined ? undefined : this.#words;
  }

  #quoted(sign: string, quote: string): void {
    if (sign === quote) this.#quote = undefined;
    else if (/[\\\n]/.test(sign) || (quote === '"' && /[$`]/.test(sign))) this.#isMore = true;
    else this.#sign(sign);
  }

  #unquoted(sign: string): void {
    if (sign === '"' || sign === "'") {
      this.#quote = sign;
      this.#word ??= [];
    } else if (/[ \t]/.test(sign)) this.#end();
    else if (/[|&;<>()$`*?[\]{}~#!\\\n\r]/.test(sign)) this.#isMore = true;
    else this.#sign(sign);
  }

  #sign(sign: string): void {
    const word = this.#word ?? [];
    const last = word.at(-1);
    this.#word = typeof last === 'string' ? [...word.slice(0, -1), last + sign] : [...word, sign];
  }

  #end(): void {
    if (this.#word) this.#words.push(this.#word);
    this.#word = undefined;
  }
}

/** `list.join(' ')` */
function isJoined(file: FileAnalysis, part: TextPart): boolean {
  return typeof part !== 'string' && joinedList(file, part) !== undefined;
}

function joinedList(file: FileAnalysis, part: SourceNode): SourceNode | undefined {
  const call = file.callAt(file.bare(part));
  return call?.callee.name === 'join' ? call.callee.object : undefined;
}

/** Undefined where a value may be meant to be several arguments. */
function argumentOf(file: FileAnalysis, word: readonly TextPart[]): string | undefined {
  const [only] = word;
  if (word.length === 1 && typeof only === 'object') {
    const list = joinedList(file, only);
    if (list) {
      const separator = file.callAt(file.bare(only))?.arguments[0]?.value.text;
      return /^['"`] ['"`]$/.test(separator ?? '') ? `...${list.text}` : undefined;
    }
  }
  for (const part of word) if (typeof part !== 'string' && several.test(lastName(part))) return undefined;
  return codeOfWord(file, word);
}

function lastName({ text }: SourceNode): string {
  return /(\w+)\W*$/.exec(text)?.[1] ?? '';
}

function codeOfWord(file: FileAnalysis, word: readonly TextPart[]): string {
  const [only] = word;
  if (word.length !== 1 || typeof only !== 'object') return textOf(file, word);
  const code = only.type === 'parenthesized_expression' ? only.text.slice(1, -1) : only.text;
  const kind = file.shapeOf(file.bare(only)).kind;
  return kind === 'computed' || only.type === 'number' || countable.test(lastName(only))
    ? `String(${code})`
    : code;
}
