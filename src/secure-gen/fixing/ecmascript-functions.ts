import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { ImportedName } from './ecmascript-imports.ts';
import { isFree } from './ecmascript-modules.ts';
import { isTypeScript, styleOf } from './ecmascript-style.ts';

export interface AddedFunction {
  readonly name: string;
  /** Parameters with what each of them is in TypeScript. */
  readonly parameters: readonly (readonly [string, string])[];
  /** What it returns, in TypeScript. */
  readonly returns: string;
  /** What it is for; a line of comment. */
  readonly purpose: string;
  /** Its lines, with a tab for each step in, single quotes and semicolons. */
  readonly body: readonly string[];
}

/** A function at the end of the file that mends several places of it: the one that is there already, or a new one. */
export function functionAtEnd(file: FileAnalysis, wanted: AddedFunction): ImportedName | undefined {
  const { newline } = styleOf(file);
  const text = written(file, wanted);
  if (file.text.includes(text)) return { code: wanted.name, edits: [] };
  if (!isFree(file, wanted.name)) return undefined;
  const at = file.text.trimEnd().length;
  const gap = at === file.text.length ? '' : file.text.slice(at);
  return {
    code: wanted.name,
    edits: [
      { start: at, end: file.text.length, text: `${newline}${newline}${text}${gap === '' ? '' : newline}` },
    ],
  };
}

function written(file: FileAnalysis, { name, parameters, returns, purpose, body }: AddedFunction): string {
  const { newline, step, end, quote, declare } = styleOf(file);
  const isTyped = isTypeScript(file);
  const list = parameters.map(([parameter, type]) => (isTyped ? `${parameter}: ${type}` : parameter));
  const lines = body.map((line) => {
    const depth = /^\t*/.exec(line)![0].length;
    const code = line
      .slice(depth)
      .replace(/;$/, end)
      .replace(/^const /, `${declare} `);
    return step.repeat(depth + 1) + (code.includes('"') ? code : code.replaceAll("'", quote));
  });
  const head = `function ${name}(${list.join(', ')})${isTyped ? `: ${returns}` : ''} {`;
  return [`/** ${purpose} */`, head, ...lines, '}'].join(newline);
}
