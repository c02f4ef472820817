import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { CallCheck } from './calls.ts';
import type { RuleContext } from './matcher.ts';

/** What functions are called that set up what they are given. */
const settingUp = 'secure|harden|configure|disable|protect|restrict';

/**
 * Whether no method with one of these names is called on what a call makes, in the function round it, or in the file where
 * a field holds it.
 *
 * @param methods names and the beginnings of their arguments, as a pattern
 */
export function madeWithout(methods: string): CallCheck {
  return (_call, node, context) => {
    const name = heldBy(node, context);
    if (name === undefined) return !context.file.callAt(node.parent?.parent ?? node) || isChained(node);
    const around = context.file.functionAround(node);
    const isLocal = around && context.file.boundNames(name).some(({ scope }) => scope === around);
    const { text } = isLocal ? around : context.file.root;
    const isSet = new RegExp(`\\b${name}\\s*\\.\\s*(?:${methods})`).test(text);
    return !isSet && !new RegExp(`(?:${settingUp})\\w*\\([^()]*\\b${name}\\b`, 'i').test(text);
  };
}

/** The variable or the field that gets what a call makes. */
function heldBy(node: SourceNode, { file }: RuleContext): string | undefined {
  let value = node;
  while (value.parent && file.shapeOf(value.parent).kind === 'same' && !value.parent.field('left')) {
    value = value.parent;
  }
  const target = value.parent?.field('name') ?? value.parent?.field('left');
  return target && target !== value ? /(\w+)$/.exec(target.text)?.[1] : undefined;
}

/** Whether a method is called on it right away. */
function isChained(node: SourceNode): boolean {
  return node.parent?.field('object') === node;
}
