import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { before, innermost } from '../../fixing/ecmascript-nodes.ts';
import { guard, refusal } from '../../fixing/ecmascript-refusal.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['javascript-check-of-list', 'javascript-loop-over-request'],
};

/**
 * Asks for the type that a value of a request is taken to have: `typeof file !== 'string' ||` before it is searched for `..`,
 * `Array.isArray(items)` before it is gone through by its length.
 */
export const entry: RegistryEntry = {
  fix({ node, file, weakness }) {
    const inner = innermost(node);
    return weakness.rule === 'javascript-check-of-list' ? ofText(inner, file) : ofList(inner, file);
  },
};

const ending = /\b(?:return|throw|next\(|res\.|response\.|reply\.)/;

/** `if (file.indexOf('..') !== -1) return …` */
function ofText(call: SourceNode, file: FileAnalysis): readonly TextEdit[] | undefined {
  const object = file.callAt(call)?.callee.object;
  const comparison =
    call.parent?.type === 'binary_expression' && /^[<>=!]/.test(call.parent.field('operator')?.text ?? '')
      ? call.parent
      : undefined;
  const test = comparison ?? call;
  const negated =
    test.parent?.type === 'unary_expression' && test.parent.text.startsWith('!') ? test.parent : undefined;
  const whole = negated ?? test;
  const isFound = comparison
    ? /(?:!==?\s*-1|>=\s*0|>\s*-1)$/.test(comparison.text)
    : /includes$/.test(call.field('function')?.text ?? '');
  const isPositive = isFound === (negated === undefined);
  let outer: SourceNode = whole;
  const joining = isPositive ? '||' : '&&';
  while (outer.parent?.type === 'binary_expression' && outer.parent.field('operator')?.text === joining)
    outer = outer.parent;
  while (outer.parent?.type === 'parenthesized_expression') outer = outer.parent;
  const statement =
    outer.parent?.type === 'if_statement' && outer.parent.field('condition') === outer
      ? outer.parent
      : undefined;
  const refuses = ending.test(statement?.field('consequence')?.text ?? '');
  if (!object || !statement || (isPositive && !refuses)) return undefined;
  const string = literalOf(file, 'string');
  const question = isPositive
    ? `typeof ${object.text} !== ${string} || `
    : `typeof ${object.text} === ${string} && `;
  return [{ start: whole.start, end: whole.start, text: question }];
}

/** `for (let i = 0; i < items.length; i++)` */
function ofList(loop: SourceNode, file: FileAnalysis): readonly TextEdit[] | undefined {
  const list = /<=?\s*([\w.]+)\.length\s*;?$/.exec(loop.field('condition')?.text ?? '')?.[1];
  const lines = refusal(file, loop, 400, 'Bad request');
  if (list === undefined || !lines || !loop.parent || !file.reader.blocks.has(loop.parent.type))
    return undefined;
  return [before(file, loop, guard(file, `!Array.isArray(${list})`, lines))];
}
