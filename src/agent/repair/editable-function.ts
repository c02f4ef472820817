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
  const dedented = dedent(head + body, indentation);
  const headerLength = dedent(head, indentation).length;
  const whole = dedent(text.slice(symbol.range.startIndex, symbol.range.endIndex), indentation);
  return {
    file,
    language,
    symbol,
    shown: docstring ? whole : withDocumentation(whole, symbol, language),
    code: dedented,
    headerLength,
    splice(code) {
      const newBody = indent(code.slice(headerLength), dedented === head + body ? '' : indentation);
      const kept = text.slice(0, bodyStart);
      return kept + newBody + text.slice(symbol.range.endIndex);
    },
  };
}

/** Where a Python docstring stands, with the white space behind it up to the next statement. */
function docstringRange(text: string, symbol: FunctionSymbol): { start: number; end: number } | undefined {
  const start = symbol.bodyRange.startIndex;
  const found =
    /^[rRbBuU]*("""|''')[\s\S]*?\1[ \t]*(?:\r?\n[ \t]*)*|^[rRuU]*(?:"[^"\n]*"|'[^'\n]*')[ \t]*(?:\r?\n[ \t]*)+/.exec(
      text.slice(start, symbol.bodyRange.endIndex),
    );
  if (symbol.documentation === undefined || found === null) return undefined;
  // A function that has nothing but its docstring keeps it in the part that may change.
  return start + found[0].length >= symbol.bodyRange.endIndex
    ? undefined
    : { start, end: start + found[0].length };
}

function withDocumentation(code: string, symbol: FunctionSymbol, language: LanguageId): string {
  if (symbol.documentation === undefined) return code;
  const lines = symbol.documentation.trim().split('\n');
  if (language === 'python' || language === 'bash')
    return `${lines.map((line) => `# ${line}`).join('\n')}\n${code}`;
  if (language === 'go') return `${lines.map((line) => `// ${line}`).join('\n')}\n${code}`;
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\n${code}`;
}

/** Takes an indentation off every line but the first; leaves the text alone when a line has less of it. */
function dedent(text: string, indentation: string): string {
  if (indentation === '') return text;
  const [first, ...rest] = text.split('\n');
  const deep = rest.every((line) => line.trim() === '' || line.startsWith(indentation));
  if (!deep) return text;
  return [
    first,
    ...rest.map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line)),
  ].join('\n');
}

function indent(text: string, indentation: string): string {
  if (indentation === '') return text;
  const [first, ...rest] = text.split('\n');
  return [first, ...rest.map((line) => (line.trim() === '' ? line : indentation + line))].join('\n');
}
