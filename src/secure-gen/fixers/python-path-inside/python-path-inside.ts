import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { inFront, isOwnLine, quoteOf, replaced } from '../../fixing/python-call.ts';
import { type PathInFolder, pathInFolder } from '../../fixing/python-folder.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

const fromRequest = flows({ use: 'path', from: ['remote'] });

export const summary: RegistrySummary = {
  mends: ['python-archive-entry-path', 'python-path-from-request', 'python-path-under-root'],
};

/**
 * A path that is put together from a folder and a name is compared with the folder before it is used, and `send_file` becomes
 * `send_from_directory`; a name that leads out of the folder ends in an error.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, context } = place;
    const call = file.callAt(node);
    const isJoin = place.weakness.rule === 'python-path-under-root';
    const given = call?.arguments.filter(({ isSpread }) => !isSpread).map(({ value }) => value) ?? [];
    // A second path in the call that nobody can hold to a folder.
    const isOpen = (path: SourceNode): boolean =>
      fromRequest(path, context) !== false && !pathInFolder(path, context);
    if (!isJoin && given.length > 1 && given.some(isOpen)) return undefined;
    for (const path of isJoin ? [node] : [...given, ...(call?.callee.object ? [call.callee.object] : [])]) {
      const found = pathInFolder(path, context);
      if (found)
        return (
          (call?.callee.name === 'send_file' ? sentFrom(place, found) : undefined) ?? checked(place, found)
        );
    }
    return undefined;
  },
};

/** `send_file(os.path.join(folder, name))` → `send_from_directory(folder, name)` */
function sentFrom(
  { node, file }: WeakPlace,
  { folder, rest, name, node: path }: PathInFolder,
): readonly TextEdit[] | undefined {
  const [given] = file.callAt(node)!.arguments;
  const callee = node.field('function');
  if (name || rest === undefined || !callee || file.bare(given!.value) !== path) return undefined;
  const imports = new PythonImports(file, node);
  const sender = imports.alone('flask', 'send_from_directory');
  if (sender === undefined || !/^(?:flask\.)?send_file$/.test(callee.text)) return undefined;
  return [replaced(callee, sender), replaced(given!.value, `${folder}, ${rest}`), ...imports.edits()];
}

const loops = new Set([
  'while_statement',
  'lambda',
  'list_comprehension',
  'generator_expression',
  'dictionary_comprehension',
  'elif_clause',
  'conditional_expression',
  'boolean_operator',
  'block',
  'module',
]);

function checked(
  place: WeakPlace,
  { folder, name: given, node: path }: PathInFolder,
): readonly TextEdit[] | undefined {
  const { file } = place;
  const name = given ?? targetOf(path);
  const variable = name?.text ?? freeName(place);
  const imports = new PythonImports(file, path);
  const [common, absolute] = ['path.commonpath', 'path.abspath'].map((member) =>
    imports.ofModule('os', member),
  );
  const refuse = refusal(place, imports);
  if (variable === undefined || common === undefined || absolute === undefined || refuse === undefined)
    return undefined;
  if (path.text.includes('\n')) return undefined;
  const step = file.text.includes('\n\t') ? '\t' : '    ';
  const check = [
    `if ${common}([${absolute}(${folder}), ${absolute}(${variable})]) != ${absolute}(${folder}):`,
    `${step}${refuse}`,
  ];
  const statement = file.statementOf(path);
  if (!isOwnLine(file, path)) return undefined;
  if (name) {
    const indent = /[ \t]*$/.exec(file.text.slice(0, statement.start))![0];
    if (!/^[ \t]*(?:#.*)?\r?(?:\n|$)/.test(file.text.slice(statement.end))) return undefined;
    const end =
      /^[ \t]*(?:#.*)?/.exec(file.text.slice(statement.end).split('\n', 1)[0]!)![0].trimEnd().length +
      statement.end;
    return [
      { start: end, end, text: check.map((line) => `\n${indent}${line}`).join('') },
      ...imports.edits(),
    ];
  }
  const around = path.parent?.closest(loops)?.type ?? 'module';
  if (around !== 'block' && around !== 'module') return undefined;
  // The value of `path = …` has a name already.
  return [
    inFront(file, path, `${variable} = ${path.text}`, ...check),
    replaced(path, variable),
    ...imports.edits(),
  ];
}

/** The variable that a path is given to as it is. */
function targetOf(path: SourceNode): SourceNode | undefined {
  const target = path.parent?.type === 'assignment' ? path.parent.field('left') : undefined;
  return target?.type === 'identifier' ? target : undefined;
}

function freeName({ file, node }: WeakPlace): string | undefined {
  const around = file.functionAround(node);
  return ['path', 'target', 'file_path'].find((name) => {
    const isUsed = file
      .occurrencesOf(name)
      .some((leaf) => leaf.parent?.type !== 'attribute' && (!around || leaf.isInside(around)));
    return !isUsed && file.boundIn(name, undefined).length === 0;
  });
}

/** How a function refuses: as its framework does, or by an error. */
function refusal({ file, node }: WeakPlace, imports: PythonImports): string | undefined {
  const around = file.functionAround(node);
  const decorators = around ? file.reader.decoratorsOf(around).map(({ text }) => text) : [];
  const quote = quoteOf(file);
  if (
    PythonImports.has(file, 'flask') &&
    decorators.some((text) => /\.(?:route|get|post|put|delete|patch)\b/.test(text))
  ) {
    const abort = imports.alone('flask', 'abort');
    return abort && `${abort}(404)`;
  }
  const shape = around && file.shapeOf(around);
  const isView = shape?.kind === 'function' && shape.parameters[0]?.name === 'request';
  if (isView && PythonImports.has(file, 'django')) {
    const error = imports.alone('django.http', 'Http404');
    return error && `raise ${error}`;
  }
  return `raise ValueError(${quote}the path leads out of its folder${quote})`;
}
