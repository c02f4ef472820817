import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { Check } from './check.ts';
import type { RuleContext } from './matcher.ts';

/** Calls that give the same whenever they are given the same. */
const recoding =
  /^(?:encode|decode|fromhex|unhexlify|[ab]?2?b(?:16|32|64)decode|bytes|bytearray|str|ljust|rjust|zfill|repeat|from|alloc)$/;
const deepest = 6;

/**
 * Whether an expression is written out in the code, so that it is the same in every run and known to whoever reads the code:
 * a literal, repeated, put together or decoded. Unlike a constant of `isConstant`, no number that was worked out.
 */
export function isFixed(): Check {
  return (node, context) => fixed(node, context, 0);
}

function fixed(node: SourceNode, context: RuleContext, depth: number): boolean {
  if (depth > deepest) return false;
  const { file, tracer } = context;
  const value = tracer.resolved(node);
  const shape = file.shapeOf(value);
  const again = (inner: SourceNode): boolean => fixed(inner, context, depth + 1);
  switch (shape.kind) {
    case 'literal':
      return shape.value !== null && typeof shape.value !== 'boolean';
    case 'text':
      return shape.parts.every((part) => typeof part === 'string' || again(part));
    case 'list':
      return shape.items.length > 0 && shape.items.every(again);
    case 'computed': {
      // `b"\0" * 16`
      const [left, right] = [value.field('left'), value.field('right')];
      return value.field('operator')?.text === '*' && !!left && !!right && again(left) && again(right);
    }
    case 'call': {
      const { callee, arguments: given } = shape;
      const isText = callee.object ? again(callee.object) : false;
      if (!recoding.test(callee.name) || (given.length === 0 && !isText)) return false;
      return given.every(({ value: argument }) => again(argument));
    }
    default:
      return false;
  }
}
