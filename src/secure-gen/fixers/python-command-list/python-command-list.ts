import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { CallShape } from '../../analysis/syntax/shape.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { namedArgument, replaced, withoutItem } from '../../fixing/python-call.ts';
import { commandWords } from '../../fixing/python-command-list.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { isPython2 } from '../../fixing/python-version.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-command-injection'] };

/**
 * `os.system("convert " + name)`, `run(f"convert {name}", shell=True)` → the same program with a list of arguments and without
 * a shell; what a shell would have run in a value is an argument.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const call = place.file.callAt(place.node);
    const path = call && calleeReference(place.file, place.node)?.path;
    if (!call || path === undefined || call.arguments.length === 0) return undefined;
    if (/^(?:os\.)?system$/.test(path)) return instead(place, call, 'call', '');
    if (/^os\.popen$/.test(path)) return output(place, call);
    if (/(?:^|\.)create_subprocess_shell$/.test(path)) return spelledOut(place, call);
    return withoutShell(place, call);
  },
};

/** @param member of subprocess that is called instead @param more arguments */
function instead(
  { node, file, context }: WeakPlace,
  call: CallShape,
  member: string,
  more: string,
  whole = node,
  ending = '',
): readonly TextEdit[] | undefined {
  const [given] = call.arguments;
  if (call.arguments.length !== 1 || !given || (member === 'call' && !isOnlyTried(file, node)))
    return undefined;
  const words = commandWords(given.value, context);
  const imports = new PythonImports(file, node);
  const name = words && imports.ofModule('subprocess', member);
  const pipe = more === '' ? '' : imports.ofModule('subprocess', 'PIPE');
  if (!words || name === undefined || pipe === undefined) return undefined;
  const text = `${name}([${words.join(', ')}]${more.replace('PIPE', pipe)})${ending}`;
  return [replaced(whole, text), ...imports.edits()];
}

/** Whether nothing looks at what os.system returns, but for whether it is 0. */
function isOnlyTried(file: FileAnalysis, node: SourceNode): boolean {
  const { parent } = node;
  if (parent?.type === 'expression_statement' || parent?.type === 'not_operator') return true;
  if (parent?.type === 'comparison_operator')
    return parent.named.length === 2 && parent.named.some(({ text }) => text === '0');
  return parent?.type === 'if_statement' && file.reader.conditionOf(node) === node;
}

/** `os.popen(line).read()` */
function output(place: WeakPlace, call: CallShape): readonly TextEdit[] | undefined {
  const { node, file } = place;
  const member = node.parent?.type === 'attribute' ? node.parent : undefined;
  const reading = member?.parent && file.callAt(member.parent);
  if (!reading || reading.arguments.length > 0 || isPython2(file)) return undefined;
  const ending = { read: '.stdout', readlines: '.stdout.splitlines(keepends=True)' }[reading.callee.name];
  return ending === undefined
    ? undefined
    : instead(place, call, 'run', ', stdout=PIPE, text=True', member.parent, ending);
}

/** `asyncio.create_subprocess_shell(line, …)` → `asyncio.create_subprocess_exec(program, argument, …)` */
function spelledOut({ node, file, context }: WeakPlace, call: CallShape): readonly TextEdit[] | undefined {
  const name = node.field('function')?.field('attribute');
  const [given] = argumentsOf(call, 0);
  const written = given && writtenAt(file, given);
  if (!name || written !== given) return undefined;
  const words = commandWords(given!, context);
  return words && [replaced(name, 'create_subprocess_exec'), replaced(given!, words.join(', '))];
}

/** `run(line, shell=True)`, `run(["sh", "-c", line])` */
function withoutShell({ node, file, context }: WeakPlace, call: CallShape): readonly TextEdit[] | undefined {
  const [given] = argumentsOf(call, [0, 'args']);
  const shell = namedArgument(node, 'shell');
  const value = given && writtenAt(file, given);
  if (!value || namedArgument(node, 'executable')) return undefined;
  if (!/^(?:call|run|Popen|check_output|check_call)$/.test(call.callee.name)) return undefined;
  const shape = file.shapeOf(value);
  const isOfShell = shape.kind === 'list' && shape.items.length === 3 && !shell;
  if (!isOfShell && (!shell || shape.kind === 'list')) return undefined;
  const line = isOfShell ? shape.items[2]! : value;
  const words = commandWords(line, context);
  if (!words) return undefined;
  const off = shell ? [withoutItem(shell.parent!, shell)] : [];
  return [replaced(value, `[${words.join(', ')}]`), ...off];
}
