import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-random-secret'] };

/** Functions of random that are called otherwise in secrets, with the same arguments. */
const same: Readonly<Record<string, string>> = {
  choice: 'choice',
  getrandbits: 'randbits',
  randbytes: 'token_bytes',
};

/**
 * `random.choice(letters)` → `secrets.choice(letters)`, `random.randint(1, 6)` → `secrets.randbelow(6) + 1`, others through
 * `secrets.SystemRandom()`; nobody works out the next value from those before.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const call = file.callAt(node);
    const path = calleeReference(file, node)?.path ?? '';
    const callee = node.field('function');
    if (!call || !callee) return undefined;
    if (path === 'uuid.uuid1') return call.arguments.length === 0 ? randomUuid(place) : undefined;
    const name = /^random\.(?:Random\(\)\.)?(\w+)$/.exec(path)?.[1];
    if (
      name === undefined ||
      call.arguments.some(({ isSpread, name: given }) => isSpread || given !== undefined)
    )
      return viaSystem(place, name);
    const values = call.arguments.map(({ value }) => value.text);
    if (same[name]) return instead(place, same[name], values.join(', '), '');
    const range = name === 'randint' || name === 'randrange' ? belowOf(name, values) : undefined;
    return range ? instead(place, 'randbelow', range.limit, range.offset) : viaSystem(place, name);
  },
};

/** `randint(a, b)` and `randrange(a, b)` as a number below a limit, and what is added to it. */
function belowOf(name: string, values: readonly string[]): { limit: string; offset: string } | undefined {
  const [first, second] = values;
  if (first === undefined || values.length > 2) return undefined;
  const more = name === 'randint' ? 1 : 0;
  if (second === undefined) return more ? undefined : { limit: first, offset: '' };
  const [low, high] = [Number(first.replaceAll('_', '')), Number(second.replaceAll('_', ''))];
  const isPlain = /^\d[\d_]*$/.test(first) && /^\d[\d_]*$/.test(second);
  if (isPlain) return { limit: String(high - low + more), offset: low === 0 ? '' : ` + ${low}` };
  const isSimple = (text: string): boolean => /^[\w.]+$/.test(text);
  if (first === '0') return { limit: more ? `${second} + 1` : second, offset: '' };
  if (!isSimple(first)) return undefined;
  return { limit: `${second} - ${first}${more ? ' + 1' : ''}`, offset: ` + ${first}` };
}

function instead(
  { node, file }: WeakPlace,
  member: string,
  given: string,
  offset: string,
): readonly TextEdit[] | undefined {
  const imports = new PythonImports(file, node);
  const name = imports.ofModule('secrets', member);
  if (name === undefined) return undefined;
  const call = `${name}(${given})${offset}`;
  const isAlone =
    /^(?:argument_list|keyword_argument|assignment|return_statement|pair|interpolation|generator_expression|list_comprehension)$/.test(
      node.parent?.type ?? '',
    );
  return [replaced(node, offset === '' || isAlone ? call : `(${call})`), ...imports.edits()];
}

/** Through a generator of the operating system that has all the methods. */
function viaSystem({ node, file }: WeakPlace, name: string | undefined): readonly TextEdit[] | undefined {
  const callee = node.field('function');
  if (!callee || name === undefined) return undefined;
  const imports = new PythonImports(file, node);
  const system = imports.ofModule('secrets', 'SystemRandom');
  return system === undefined ? undefined : [replaced(callee, `${system}().${name}`), ...imports.edits()];
}

function randomUuid({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const imports = new PythonImports(file, node);
  const name = imports.alone('uuid', 'uuid4');
  const member = node.field('function')!.field('attribute');
  if (member) return [replaced(member, 'uuid4')];
  return name === undefined ? undefined : [replaced(node.field('function')!, name), ...imports.edits()];
}
