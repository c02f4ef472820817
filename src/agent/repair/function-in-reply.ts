import type { LanguageId } from '../../repo/language-of-path.ts';
import { functionsOf } from '../../repo/symbols/functions-of.ts';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';
import { type EditableFunction, editableFunction } from './editable-function.ts';

/** Surroundings in which a function parses that is cut out of its file: by itself, as a method, as a property. */
const surroundings: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => `class Surrounding {\n${code}\n}\n`,
  (code) => `const surrounding = {\n${code}\n};\n`,
];

/**
 * The new version of a function in what a model replied, in the form of `EditableFunction.code`: whatever it wrote round
 * it, explanations, imports, a docstring that stays as it is anyway, is left out. Of several versions the last one counts.
 *
 * @returns undefined where there is none, or one with another signature
 */
export async function functionInReply(reply: string, target: EditableFunction): Promise<string | undefined> {
  const surrounded = await surroundingOf(target);
  if (surrounded === undefined) return undefined;
  for (const block of codeBlocks(reply).reverse()) {
    const text = surrounded.surround(block);
    const found = await namesake(target.language, text, surrounded.original);
    if (found) return withHeaderOf(target, editableFunction(target.file, target.language, text, found));
  }
  return undefined;
}

interface Surrounded {
  readonly surround: (code: string) => string;
  /** The function as it was, in these surroundings. */
  readonly original: FunctionSymbol;
}

/** The first surroundings in which the function, as it was, is one. */
async function surroundingOf({ language, code, symbol }: EditableFunction): Promise<Surrounded | undefined> {
  for (const surround of surroundings) {
    const functions = await functionsOf(language, surround(code));
    const original = functions.find(({ name }) => name === symbol.name);
    if (original) return { surround, original };
  }
  return undefined;
}

async function namesake(
  language: LanguageId,
  text: string,
  { name, signature }: FunctionSymbol,
): Promise<FunctionSymbol | undefined> {
  const functions = await functionsOf(language, text);
  return functions.find((other) => other.name === name && bare(other.signature) === bare(signature));
}

/** Models leave out what says who else may use a function. */
function bare(signature: string): string {
  return signature.replace(/^export (default )?/, '');
}

function withHeaderOf(target: EditableFunction, version: EditableFunction): string {
  const header = target.code.slice(0, target.headerLength);
  const [wanted, written] = [
    indentationOf(header),
    indentationOf(version.code.slice(0, version.headerLength)),
  ];
  const body = version.code.slice(version.headerLength);
  return header + (wanted === written ? body : reindented(body, written, wanted));
}

/** Of a body whose first line is the header's last one. */
function indentationOf(header: string): string {
  return /\n([ \t]*)$/.exec(header)?.[1] ?? '';
}

/** Where indentation means something, two kinds of it do not go together. */
function reindented(body: string, from: string, to: string): string {
  if (from === '' || to === '') return body;
  return body.replace(/(?<=\n)[ \t]+/g, (indentation) => {
    const levels = Math.floor(indentation.length / from.length);
    return to.repeat(levels) + indentation.slice(levels * from.length);
  });
}

/** An opening fence with the name of a language or other words, or a closing one (CommonMark 0.31, 4.5). */
const fence = /^ {0,3}(`{3,}|~{3,})[^`\n]*$/;

/** What stands between fences; everything where there are none. A fence that is only closed, or only opened, counts. */
function codeBlocks(reply: string): string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  let opening: string | undefined;
  let fences = 0;
  for (const line of reply.split(/\r?\n/)) {
    const mark = fence.exec(line)?.[1];
    if (mark === undefined || (opening !== undefined && !mark.startsWith(opening))) {
      block.push(line);
      continue;
    }
    if (opening !== undefined || fences === 0) blocks.push(block.join('\n'));
    fences++;
    opening = opening === undefined ? mark : undefined;
    block = [];
  }
  if (opening !== undefined || fences === 0) blocks.push(block.join('\n'));
  return blocks;
}
