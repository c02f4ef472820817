import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { Check } from './check.ts';
import type { Matcher, RuleContext } from './matcher.ts';
import { near } from './may-stand.ts';

const comparisons = new Set(['comparison_operator', 'binary_expression']);
const equalities = new Set(['==', '!=', '===', '!==']);

/** The two sides of a test for equality; undefined for other expressions. */
export function sidesOfEquality(node: SourceNode): readonly [SourceNode, SourceNode] | undefined {
  if (!comparisons.has(node.type) || node.children.length !== 3) return undefined;
  const [left, operator, right] = node.children;
  return left && operator && right && equalities.has(operator.text) ? [left, right] : undefined;
}

/**
 * Matches `a == b` and `a != b` in which a word stands.
 *
 * @param side what the side with the word has to be
 * @param other what the side without it has to be
 */
export function compared(words: readonly string[], side: Check, other: Check): Matcher {
  return {
    words,
    mayStand: near(/[!=]=/),
    at: (leaf, context) => {
      const found = equalityAround(leaf, context);
      if (!found) return undefined;
      const { node, own, opposite } = found;
      if (side(own, context) === false || other(opposite, context) === false) return undefined;
      return { node };
    },
  };
}

/** Whether the leaf ends one side, as a name, a member or what is called there. */
function equalityAround(leaf: SourceNode, { file }: RuleContext) {
  let inner = leaf;
  for (let up = 0; inner.parent && up < 6; up++, inner = inner.parent) {
    const sides = sidesOfEquality(inner.parent);
    if (sides) {
      const own = sides.find((each) => leaf.isInside(each))!;
      return { node: inner.parent, own, opposite: sides[0] === own ? sides[1] : sides[0] };
    }
    if (file.reader.blocks.has(inner.type)) return undefined;
  }
  return undefined;
}
