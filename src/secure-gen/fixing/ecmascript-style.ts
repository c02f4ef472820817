import type { FileAnalysis } from '../analysis/file-analysis.ts';
import { nodesBelow } from '../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';

/** How a file of JavaScript or TypeScript is written, so that what is added looks like the rest of it. */
export interface EcmascriptStyle {
  readonly quote: "'" | '"';
  /** At the end of a statement. */
  readonly end: ';' | '';
  readonly newline: '\n' | '\r\n';
  /** One step further in. */
  readonly step: string;
  /** What declares a name that is not given another value. */
  readonly declare: 'const' | 'var';
}

const known = new WeakMap<FileAnalysis, EcmascriptStyle>();

export function styleOf(file: FileAnalysis): EcmascriptStyle {
  let style = known.get(file);
  if (!style) {
    const { text } = file;
    const single = text.match(/'[^'\n]*'/g)?.length ?? 0;
    const double = text.match(/(?<![=\w'])"[^"\n]*"/g)?.length ?? 0;
    style = {
      quote: double > single ? '"' : "'",
      end: endsStatements(file) ? ';' : '',
      newline: text.includes('\r\n') ? '\r\n' : '\n',
      step: /^(\t|(?: {2}){1,2}| {3})(?=[^\s*])/m.exec(text)?.[1] ?? '  ',
      declare:
        /\b(?:var|function)\b/.test(text) && !/\b(?:const|let|class|import|export|async)\b|=>/.test(text)
          ? 'var'
          : 'const',
    };
    known.set(file, style);
  }
  return style;
}

function endsStatements(file: FileAnalysis): boolean {
  const statements = [
    'expression_statement',
    'lexical_declaration',
    'variable_declaration',
    'import_statement',
  ]
    .flatMap((type) => nodesBelow(file.root, type, new Set()))
    .filter(({ parent }) => parent?.type !== 'for_statement');
  const ended = statements.filter(({ text }) => text.endsWith(';'));
  return statements.length === 0 || ended.length * 2 >= statements.length;
}

/** A text as a literal in the quotes of the file; the other ones where that saves escapes, a template where it has lines. */
export function literalOf(file: FileAnalysis, value: string, quote = styleOf(file).quote): string {
  if (value.includes('\n')) return `\`${inTemplate(value)}\``;
  const other = quote === "'" ? '"' : "'";
  const used = value.includes(quote) && !value.includes(other) ? other : quote;
  return `${used}${value.replaceAll('\\', '\\\\').replaceAll(used, `\\${used}`).replaceAll('\t', '\\t').replaceAll('\r', '\\r')}${used}`;
}

/** A text as it is written inside a template. */
export function inTemplate(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${')
    .replaceAll('\r', '\\r');
}

/** The white space that the line of a node begins with. */
export function indentOf(file: FileAnalysis, node: SourceNode): string {
  const begin = file.text.lastIndexOf('\n', node.start - 1) + 1;
  return /^[ \t]*/.exec(file.text.slice(begin, node.start))![0];
}

export function isTypeScript(file: FileAnalysis): boolean {
  return file.language !== 'javascript';
}
