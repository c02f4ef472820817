import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { CallCheck } from './calls.ts';
import type { Check } from './check.ts';
import type { RuleContext } from './matcher.ts';

const shells = /^(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k|c)?sh$|^(?:cmd(?:\.exe)?|powershell(?:\.exe)?)$/;
const commandFlags = /^(?:-\w*c|\/c|-Command)$/i;

/** The items of a list that is written out; none otherwise. */
export function itemsOf(node: SourceNode, { file, tracer }: RuleContext): readonly SourceNode[] {
  const shape = file.shapeOf(tracer.resolved(node));
  return shape.kind === 'list' ? shape.items : [];
}

/** Whether the text passes that a shell is told to run by these words: `["sh", "-c", text]`. */
export function shellText(items: readonly SourceNode[], check: Check): CallCheck {
  return (_call, _node, context) => {
    const { file } = context;
    const words = items.map((item) => {
      const shape = file.shapeOf(file.bare(item));
      return shape.kind === 'literal' ? String(shape.value) : '';
    });
    const flag = words.findIndex((word) => commandFlags.test(word));
    if (flag < 1 || !words.slice(0, flag).some((word) => shells.test(word))) return false;
    const text = items[flag + 1];
    return text ? check(text, context) : false;
  };
}
