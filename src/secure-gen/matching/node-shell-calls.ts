import { ecmascript } from '../analysis/syntax/code-language.ts';
import { argument, argumentsOf, calls, every, some } from './calls.ts';
import { anyOf, type Check, has, is, not } from './check.ts';
import type { Matcher } from './matcher.ts';
import { itemsOf, shellText } from './shell-text.ts';
import { sinks } from './sinks.ts';

const names = ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'execa', 'execaSync'];
const spawning = [
  ...['spawn', 'spawnSync', 'execFile', 'execFileSync'].map((name) => `child_process.${name}`),
  ...names,
  'cross-spawn',
  'cross-spawn.sync',
  'execa.execa',
  'execa.execaSync',
  'execa.sync',
];

/** How `child_process` is called where it is not imported in the text. */
const processModules = /^(?:cp|child|child_?process|childProcess|proc)\b/i;

/** `{ shell: true }`, `{ shell: '/bin/bash' }` */
const withShell = has(['shell'], not(anyOf(is(false), is(null), is(''))));

/** Matches calls by which Node.js has a shell of this machine run a text, where the text passes. */
export function nodeShellCalls(check: Check): Matcher[] {
  const viaShell = every(some(argument([1, 2], withShell)), some(argument(0, check), argument(1, check)));
  const bySpawning = some(viaShell, (call, node, context) => {
    const [program, list] = argumentsOf(call, [0, 1]);
    if (!program || !list) return false;
    return shellText([program, ...itemsOf(list, context)], check)(call, node, context);
  });
  return [
    ...sinks('shell', ecmascript, check),
    calls({ to: spawning, where: bySpawning }),
    calls({ to: names.map((name) => `*.${name}`), receiver: processModules, where: bySpawning }),
  ];
}
