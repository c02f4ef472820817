import { definitionsAt } from '../../analysis/dataflow/definitions.ts';
import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { CallShape } from '../../analysis/syntax/shape.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { type CommandLine, commandLineOf } from '../../fixing/ecmascript-command-line.ts';
import { memberOf } from '../../fixing/ecmascript-imports.ts';
import { isFree } from '../../fixing/ecmascript-modules.ts';
import { behind, callAtPlace, replaced, withoutStatement } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt, withoutItem } from '../../fixing/ecmascript-objects.ts';
import { styleOf } from '../../fixing/ecmascript-style.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['javascript-command-injection', 'javascript-command-not-constant'],
};

const withShell: ReadonlyMap<string, string> = new Map([
  ['exec', 'execFile'],
  ['execSync', 'execFileSync'],
]);
const shells = /^['"`](?:\/bin\/|\/usr\/bin\/)?(?:sh|bash|zsh)['"`]$/;

/**
 * `exec(`convert ${file} out.png`)` → `execFile('convert', [file, 'out.png'])`, and `spawn` with a shell likewise, where the
 * shell would only split the command into words: what is in a value is one argument, whatever signs it has.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    const { call } = found;
    const name = called(found.node, context);
    if (name === undefined) return undefined;
    if (withShell.has(name)) return ofExec(found.node, call, name, context);
    return /^(?:spawn|spawnSync|execFile|execFileSync)$/.test(name) ? ofSpawn(call, context) : undefined;
  },
};

/** What is called, whatever it is called here: `run` of `const run = promisify(exec)` is `exec`. */
function called(node: SourceNode, { file }: RuleContext): string | undefined {
  const callee = node.field('function');
  if (callee?.type === 'member_expression')
    return isChildProcess(node, callee, file) ? callee.field('property')?.text : undefined;
  if (callee?.type !== 'identifier') return undefined;
  const binding = definitionsAt(file, callee.text, callee)[0]?.binding;
  if (!binding) return callee.text;
  if (binding.kind === 'import')
    return binding.path.startsWith('child_process.') ? binding.path.split('.').at(-1) : undefined;
  return binding.kind === 'assigned' ? promisified(binding.value)?.text.split('.').at(-1) : undefined;
}

/** Whether it is Node's own module, and not one that calls its functions alike. */
function isChildProcess(node: SourceNode, callee: SourceNode, file: FileAnalysis): boolean {
  const path = calleeReference(file, node)?.path ?? '';
  const isUnknown = /^(?:cp|child_?[pP]roc(?:ess)?|child|proc)$/.test(callee.field('object')?.text ?? '');
  return path.startsWith('child_process.') || (isUnknown && path === callee.text);
}

/** `exec` of `promisify(exec)` */
function promisified(value: SourceNode): SourceNode | undefined {
  const isCall =
    value.type === 'call_expression' && /(?:^|\.)promisify$/.test(value.field('function')?.text ?? '');
  return isCall ? value.field('arguments')?.named[0] : undefined;
}

function ofExec(
  node: SourceNode,
  call: CallShape,
  name: string,
  context: RuleContext,
): readonly TextEdit[] | undefined {
  const { file } = context;
  const [command, second] = call.arguments;
  if (!command || command.isSpread) return undefined;
  const options = second && objectAt(second.value, context);
  if (options && entryOf(file, options, 'shell')) return undefined;
  const split = commandAt(command.value, node, context);
  const callee = split && calleeFor(node, withShell.get(name)!, context);
  return callee && [...split.edits, ...callee];
}

/** The command in two arguments; its variable goes where nothing else uses it. */
function commandAt(command: SourceNode, call: SourceNode, context: RuleContext) {
  const { file } = context;
  const named = onlyValueOf(command, context);
  const line = commandLineOf(named?.value ?? command, context);
  if (!line) return undefined;
  const edits: TextEdit[] = [replaced(command, asArguments(line))];
  if (named) {
    const statement = named.declarator.parent;
    if (file.functionAround(named.declarator) !== file.functionAround(call)) return undefined;
    const isSole = statement?.named.filter(({ type }) => type === 'variable_declarator').length === 1;
    if (named.uses.length === 1 && isSole) edits.push(withoutStatement(file, statement));
  }
  return { edits };
}

function asArguments({ program, arguments: list }: CommandLine): string {
  const [only] = list;
  const isOneList = list.length === 1 && only?.startsWith('...');
  return `${program}, ${isOneList ? only!.slice('...'.length) : `[${list.join(', ')}]`}`;
}

/** The callee that takes a list of arguments, in place of the one that takes a command. */
function calleeFor(node: SourceNode, wanted: string, { file }: RuleContext): readonly TextEdit[] | undefined {
  const callee = node.field('function')!;
  const property = callee.field('property');
  if (property) return [replaced(property, wanted)];
  const bound = definitionsAt(file, callee.text, callee)[0];
  if (bound?.binding.kind !== 'assigned') {
    const name = memberOf(file, node, 'child_process', wanted);
    return name && [replaced(callee, name.code), ...name.edits];
  }
  const inner = promisified(bound.binding.value);
  const statement = bound.node.parent?.parent;
  if (!inner || !statement) return undefined;
  const innerProperty = inner.field('property');
  const name = innerProperty
    ? { code: `${inner.field('object')!.text}.${wanted}`, edits: [] }
    : memberOf(file, node, 'child_process', wanted);
  if (!name) return undefined;
  const uses = file
    .occurrencesOf(callee.text)
    .filter((leaf) => leaf.type === 'identifier' && leaf !== bound.node);
  if (uses.length === 1) return [replaced(inner, name.code), ...name.edits];
  // Others go on to need it: a second one beside it.
  const second = `${wanted}Async`;
  const made = `${bound.binding.value.field('function')!.text}(${name.code})`;
  if (new RegExp(`\\b${second} = `).test(file.text)) return [replaced(callee, second)];
  if (!isFree(file, second)) return undefined;
  const { end, declare } = styleOf(file);
  return [
    replaced(callee, second),
    behind(file, statement, [`${declare} ${second} = ${made}${end}`]),
    ...name.edits,
  ];
}

/** `spawn(command, { shell: true })`, `spawn(program, list, { shell: true })`, `execFile('sh', ['-c', command])` */
function ofSpawn(call: CallShape, context: RuleContext): readonly TextEdit[] | undefined {
  const { file } = context;
  const [first, second, third] = call.arguments;
  if (!first) return undefined;
  const list = second?.value.type === 'array' ? second.value : undefined;
  if (shells.test(first.value.text)) {
    const [flag, command, ...others] = list?.named ?? [];
    const line =
      command && /^['"`]-c['"`]$/.test(flag?.text ?? '') && others.length === 0
        ? commandLineOf(command, context)
        : undefined;
    return line && [{ start: first.value.start, end: list!.end, text: asArguments(line) }];
  }
  const options = (list ? third : second) && objectAt((list ? third : second)!.value, context);
  const shell = options && entryOf(file, options, 'shell');
  if (!shell) return undefined;
  if (list && list.named.length > 0)
    return first.value.type === 'string' && !first.value.text.includes(' ')
      ? [withoutItem(shell.node)]
      : undefined;
  const line = commandLineOf(first.value, context);
  if (!line) return undefined;
  return [
    { start: first.value.start, end: (list ?? first.value).end, text: asArguments(line) },
    withoutItem(shell.node),
  ];
}
