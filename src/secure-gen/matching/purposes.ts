import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from './matcher.ts';
import { receiversOf } from './receivers.ts';

/** What a value is for, by names: those of what receives it, and of the function that works it out. */
export function purposesOf(node: SourceNode, context: RuleContext): readonly string[] {
  const around = context.file.functionAround(node);
  const name = around && context.file.reader.nameOf(around);
  return [...receiversOf(node, context), ...(name === undefined ? [] : [name])];
}
