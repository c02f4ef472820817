import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { CallCheck } from './calls.ts';
import type { RuleContext } from './matcher.ts';

/**
 * Whether the text of the closest function round a node, or the file where there is none, matches. Looked at once a function,
 * however many nodes in it are asked about.
 */
export function textAround(pattern: RegExp): (node: SourceNode, context: RuleContext) => boolean {
  const known = new WeakMap<SourceNode, boolean>();
  return (node, { file }) => {
    const around = file.functionAround(node) ?? file.root;
    let matches = known.get(around);
    if (matches === undefined) {
      matches = pattern.test(around.text);
      known.set(around, matches);
    }
    return matches;
  };
}

/** Whether the text of the closest function round a call, or the file where there is none, matches nowhere. */
export function nowhereAround(pattern: RegExp): CallCheck {
  const matches = textAround(pattern);
  return (_call, node, context) => !matches(node, context);
}

/** Whether the text of the file matches nowhere. */
export function nowhereInFile(pattern: RegExp): CallCheck {
  return (_call, _node, { file }) => !pattern.test(file.text);
}
