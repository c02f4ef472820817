import type { LanguageId } from '../../repo/language-of-path.ts';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';

/**
 * A function cut into what a repair keeps and what it may change. The header (signature and docstring) stays as it is,
 * byte for byte; the model sees and writes the code without the indentation of its surroundings.
 */
export interface EditableFunction {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  readonly language: LanguageId;
  readonly symbol: FunctionSymbol;
  /** The whole function with its documentation, as a reader should see it. */
  readonly shown: string;
  /** The code that the model is asked to write again: header without docstring, then body. */
  readonly code: string;
  /** Length of the part of `code` that a repair must not touch. */
  readonly headerLength: number;
  /** Puts a new version of `code` in the place of the old one and returns the whole file. */
  splice(code: string): string;
}

/** Prepares a function of a file for repair. */
export function editableFunction(
  file: string,
  language: LanguageId,
  text: string,
  symbol: FunctionSymbol,
): EditableFunction {
  const lineStart = text.lastIndexOf('\n', symbol.range.startIndex - 1) + 1;
  const before = text.slice(lineStart, symbol.range.startIndex);
  const indentation = /^\s*$/.test(before) ? before : '';
  const docstring = language === 'python' ? docstringRange(text, symbol) : undefined;
  const bodyStart = docstring?.end ?? symbol.bodyRange.startIndex;
  const head = text.slice(symbol.range.startIndex, docstring?.start ?? bodyStart);
  const body = text.slice(bodyStart, symbol.range.endIndex);
  const whole = text.slice(symbol.range.startIndex, symbol.range.endIndex);
  // All or nothing, so that header, body and what is shown agree.
  const removed = isIndentedThroughout(whole, indentation) ? indentation : '';
  const shown = dedent(whole, removed);
  const code = dedent(head + body, removed);
  // From the end: the header may stop within a line, which shows its indentation only together with the body.
  const headerLength = code.length - dedent(body, removed).length;
  return {
    file,
    language,
    symbol,
    shown: docstring ? shown : withDocumentation(shown, symbol, language),
    code,
    headerLength,
    splice(newCode) {
      const newBody = indent(newCode.slice(headerLength), removed);
      return text.slice(0, bodyStart) + newBody + text.slice(symbol.range.endIndex);
    },
  };
}

/** Where a Python docstring stands, with the white space behind it up to the next statement. */
function docstringRange(text: string, symbol: FunctionSymbol): { start: number; end: number } | undefined {
  const start = symbol.bodyRange.startIndex;
  const rest = text.slice(start, symbol.bodyRange.endIndex);
  const length = docstringPattern.exec(rest)?.[0].length ?? 0;
  // A function that has nothing but its docstring keeps it in the part that may change.
  if (symbol.documentation === undefined || length === 0 || length >= rest.length) return undefined;
  return { start, end: start + length };
}

/** In three quotes or one, raw or not, up to the next statement on a line of its own. */
const docstringPattern =
  /^[rRuU]?(?:("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')[ \t]*(?:#[^\n]*)?(?:\r?\n[ \t]*)+/;

function withDocumentation(code: string, symbol: FunctionSymbol, language: LanguageId): string {
  if (symbol.documentation === undefined) return code;
  const lines = symbol.documentation.trim().split('\n');
  if (language === 'python' || language === 'bash')
    return `${lines.map((line) => `# ${line}`).join('\n')}\n${code}`;
  if (language === 'go') return `${lines.map((line) => `// ${line}`).join('\n')}\n${code}`;
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\n${code}`;
}

/** Whether every line but the first has at least this indentation; a text inside the code may have less. */
function isIndentedThroughout(text: string, indentation: string): boolean {
  const [, ...rest] = text.split('\n');
  return rest.every((line) => isBlank(line) || line.startsWith(indentation));
}

/** Takes an indentation off every line but the first. Blank lines stay as they are, so that `indent` is the way back. */
function dedent(text: string, indentation: string): string {
  return mapFurtherLines(text, (line) => (isBlank(line) ? line : line.slice(indentation.length)));
}

function indent(text: string, indentation: string): string {
  return mapFurtherLines(text, (line) => (isBlank(line) ? line : indentation + line));
}

function mapFurtherLines(text: string, change: (line: string) => string): string {
  const [first, ...rest] = text.split('\n');
  return [first, ...rest.map(change)].join('\n');
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
