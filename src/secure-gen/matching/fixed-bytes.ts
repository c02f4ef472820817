import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { Check } from './check.ts';
import { isFixed } from './fixed.ts';
import type { RuleContext } from './matcher.ts';

/** Calls that make bytes of a text, or of a length. */
const making = /^(?:parse|Uint8Array|encode|hexToBytes|utf8ToBytes|create|fill)$/;
/** What puts other bytes into a buffer that was made. */
const filling = /random|fill|copy|^set$|^write/i;

const fixed = isFixed();

/** Whether bytes are written out in the code: a text, a decoded text, a buffer that nobody fills. */
export const isFixedBytes: Check = (node, context) =>
  !isFilledLater(node, context) && isMadeOfFixed(node, context, 0);

function isMadeOfFixed(node: SourceNode, context: RuleContext, depth: number): boolean {
  if (fixed(node, context) !== false) return true;
  const call = context.file.callAt(context.tracer.resolved(node));
  if (!call || depth > 4 || call.arguments.length === 0) return false;
  if (call.callee.name === 'fill' && call.callee.object)
    return isMadeOfFixed(call.callee.object, context, depth + 1);
  return making.test(call.callee.name) && isMadeOfFixed(call.arguments[0]!.value, context, depth + 1);
}

function isFilledLater(node: SourceNode, { file }: RuleContext): boolean {
  const shape = file.shapeOf(file.bare(node));
  if (shape.kind !== 'name') return false;
  return file.occurrencesOf(shape.name).some((leaf) => {
    // `fill(buffer)` and `buffer.fill()`
    const around = leaf.parent?.parent;
    const call = around && file.callAt(around);
    return call !== undefined && filling.test(call.callee.name);
  });
}
