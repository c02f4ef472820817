import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { argument, argumentsOf, type CallCheck, calls, every } from './calls.ts';
import { allOf, type Check, is, isList, not } from './check.ts';
import type { Matcher, RuleContext } from './matcher.ts';
import { sinks } from './sinks.ts';

const subprocessCalls = ['call', 'run', 'Popen', 'check_output', 'check_call'].flatMap((name) => [
  `*.${name}`,
  name,
]);

const shells = /^(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k|c)?sh$|^(?:cmd(?:\.exe)?|powershell(?:\.exe)?)$/;
const commandFlags = /^(?:-\w*c|\/c|-Command)$/i;

/** Matches calls by which Python has a shell of this machine run a text, where the text passes. */
export function shellCalls(check: Check): Matcher[] {
  return [
    ...sinks('shell', ['python'], check),
    calls({
      to: subprocessCalls,
      where: every(
        argument('shell', is(true)),
        argument([0, 'args', 'command', 'cmd'], allOf(not(isList()), check)),
      ),
    }),
    calls({
      to: [...subprocessCalls, '*.create_subprocess_exec', '*.spawn'],
      where: (call, node, context) => {
        const [first] = argumentsOf(call, [0]);
        return first ? shellText(itemsOf(first, context), check)(call, node, context) : false;
      },
    }),
    calls({
      to: ['execl', 'execle', 'execlp', 'spawnl', 'spawnle', 'spawnlp', 'create_subprocess_exec'].map(
        (name) => `*.${name}`,
      ),
      where: (call, node, context) =>
        shellText(
          call.arguments.map(({ value }) => value),
          check,
        )(call, node, context),
    }),
  ];
}

function itemsOf(node: SourceNode, { file, tracer }: RuleContext): readonly SourceNode[] {
  const shape = file.shapeOf(tracer.resolved(node));
  return shape.kind === 'list' ? shape.items : [];
}

/** `["sh", "-c", text]` */
function shellText(items: readonly SourceNode[], check: Check): CallCheck {
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
