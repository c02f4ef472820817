import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-yaml-load'] };

const unsafeLoader = /^(C?)(?:Unsafe|Full)?Loader$/;

/**
 * `yaml.load(text, Loader=yaml.Loader)` → `yaml.safe_load(text)`, other loaders → `SafeLoader`, `YAML(typ="unsafe")` →
 * `typ="safe"`; a document that names classes raises `ConstructorError`.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const call = file.callAt(node);
    if (!call) return node.type === 'attribute' ? safeLoader(node) : undefined;
    const path = calleeReference(file, node)?.path ?? '';
    if (/^(?:ruamel\.yaml\.)?YAML$/.test(path)) return safeType(node);
    if (/^yaml\.(?:(?:unsafe|full)_)?load(?:_all)?$/.test(path)) return safeLoad(place, path);
    const loader = path.startsWith('yaml.') ? loaderIn(node.field('function')) : undefined;
    return loader && safeLoader(loader);
  },
};

/** The name of the loader in `yaml.Loader(…)` and `yaml.Loader.__init__(…)`. */
function loaderIn(callee: SourceNode | undefined): SourceNode | undefined {
  if (callee?.field('attribute')?.text === '__init__') return callee.field('object');
  return callee;
}

function safeLoader(loader: SourceNode): readonly TextEdit[] | undefined {
  const name = loader.field('attribute');
  const found = name && unsafeLoader.exec(name.text);
  return found ? [replaced(name, `${found[1]}SafeLoader`)] : undefined;
}

function safeType(node: SourceNode): readonly TextEdit[] | undefined {
  const literals = node.field('arguments')?.named.map((each) => each.field('value') ?? each) ?? [];
  const given = literals.find(({ text }) => /^(["'])unsafe\1$/.test(text));
  return given && [replaced(given, given.text.replace('unsafe', 'safe'))];
}

function safeLoad({ node, file }: WeakPlace, path: string): readonly TextEdit[] | undefined {
  const [first, ...others] = file.callAt(node)?.arguments ?? [];
  const callee = node.field('function');
  if (!first || !callee || first.isSpread) return undefined;
  // The loader may only be the second argument; whatever else is given has a meaning that we would lose.
  if (
    others.length > 1 ||
    others.some(({ name, isSpread }) => isSpread || (name !== undefined && name !== 'Loader'))
  )
    return undefined;
  const safe = path.endsWith('_all') ? 'safe_load_all' : 'safe_load';
  const rest = { start: first.value.end, end: node.field('arguments')!.named.at(-1)!.end, text: '' };
  const member = callee.field('attribute');
  if (member) return [replaced(member, safe), rest];
  const imports = new PythonImports(file, node);
  const name = imports.alone('yaml', safe);
  return name === undefined ? undefined : [replaced(callee, name), rest, ...imports.edits()];
}
