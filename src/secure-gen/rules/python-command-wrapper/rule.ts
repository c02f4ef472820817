import { isGuarded } from '../../analysis/dataflow/guards.ts';
import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import { isOrigin } from '../../analysis/dataflow/value.ts';
import { argument, calls } from '../../matching/calls.ts';
import { allOf, type Check } from '../../matching/check.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { followedBy } from '../../matching/may-stand.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Functions whose names say that a shell, here or elsewhere, runs what they are given. */
const wrappers = [
  ...['ssh', 'cmd', 'cli', 'shell', 'command', 'adb'].flatMap((what) =>
    ['run', 'exec', 'execute', 'call', 'do', 'launch'].flatMap((verb) => [
      `${verb}_${what}`,
      `${what}_${verb}`,
    ]),
  ),
  'runcmd',
  'run_shell_command',
  'shell',
  'sudo',
  'ssh',
].flatMap((name) => [name, `_${name}`]);

/** How variables are called that hold a command. */
const variables = [
  'cmd',
  'command',
  'cmdline',
  'command_line',
  'cmd_str',
  'ssh_cmd',
  'shell_cmd',
  'ssh_command',
];
const running = /run|exec|call|popen|system|ssh|shell|cli|invoke|spawn/i;
const library =
  /^(?:subprocess|os|asyncio|commands|pexpect|sp)\b|(?:^|\.)(?:Popen|check_call|check_output|exec_command)$/;

/** A word and a space, and no statement of SQL. */
const command = /^\s*(?!(?:select|insert|update|delete|create|drop|alter)\s)[a-z$~./\0][\w./~$\0-]*\s+\S/;

/** Whether it is a line for a shell that data is a part of. */
const commandLine: Check = (node, { file, tracer }) => {
  for (const pieces of tracer.valueOf(node)) {
    if (!command.test(pieces.map((piece) => (isOrigin(piece) ? '\0' : piece)).join(''))) continue;
    const flow = pieces.find(
      (piece) =>
        isOrigin(piece) &&
        !piece.cleaned.has('shell') &&
        !piece.cleaned.has('any') &&
        !isGuarded(file, piece, node),
    );
    if (flow && isOrigin(flow)) return { flow };
  }
  return false;
};

/** Whether it is made as a text, and not as a list of arguments. */
const isText: Check = (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  if (shape.kind === 'call') return /^(?:format|join|replace|strip)$/.test(shape.callee.name);
  return shape.kind !== 'list';
};

const passes = allOf(isText, commandLine);

/** `self._execute(command)` */
const passedVariable: Matcher = {
  words: variables,
  mayStand: followedBy(/\s*[,)#\\]/y),
  at: (leaf, context) => {
    const list = leaf.parent;
    const node = list?.type === 'argument_list' ? list.parent : undefined;
    const call = node && context.file.callAt(node);
    if (!node || !call || !running.test(call.callee.name)) return undefined;
    if (library.test(calleeReference(context.file, node)?.path ?? '')) return undefined;
    const verdict = passes(leaf, context);
    if (verdict === false) return undefined;
    return verdict === true ? { node } : { node, flow: verdict.flow };
  },
};

export const entry: RegistryEntry = {
  title: 'Command put together with data for a function that runs it',
  cwe: [78, 88],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'This function is given a command as one text, and a part of it is not constant.',
  why: 'Where a shell runs the text in the end, a value such as `; rm -rf ~` begins another command; where none does, a space in it adds arguments.',
  hint: 'Let the function take a list of arguments and pass it on as it is; quote with shlex.quote what a shell has to read.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/78.html',
  ],
  match: [
    calls({
      to: wrappers.flatMap((name) => [name, `*.${name}`]),
      where: argument([0, 1, 'cmd', 'command'], passes),
    }),
    passedVariable,
  ],
};
