import { argument, argumentsOf, calls, every } from './calls.ts';
import { allOf, type Check, is, isList, not } from './check.ts';
import type { Matcher } from './matcher.ts';
import { itemsOf, shellText } from './shell-text.ts';
import { sinks } from './sinks.ts';

const subprocessCalls = ['call', 'run', 'Popen', 'check_output', 'check_call'].flatMap((name) => [
  `*.${name}`,
  name,
]);

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
