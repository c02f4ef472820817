import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { sidesOfEquality } from '../../matching/compared.ts';
import { nameWords } from '../../matching/names.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-fixed-key', 'python-hardcoded-password'] };

/**
 * `DB_PASSWORD = "…"` → `DB_PASSWORD = os.environ["DB_PASSWORD"]`, keys that encrypt or sign likewise; who reads the code no
 * longer has the secret. The program does not start where the variable is not set.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const sides = sidesOfEquality(node);
    if (sides) {
      const secret = sides.find(({ type }) => type === 'string');
      const other = sides.find((side) => side !== secret);
      return secret && other && fromEnvironment(place, secret, lastName(other));
    }
    const call = file.callAt(node);
    if (call)
      return ofCall(
        place,
        call.arguments.map(({ value }) => value),
      );
    const value = node.field('right') ?? node.field('value');
    const target = node.field('left') ?? node.field('name') ?? node.field('key');
    if (!value || !target || isOfClass(node, file)) return undefined;
    return fromEnvironment(place, value, lastName(target));
  },
};

/** `jwt.encode(claims, KEY)`: the one argument that is written out, there or where it was given a name. */
function ofCall(place: WeakPlace, values: readonly SourceNode[]): readonly TextEdit[] | undefined {
  const { file, context, node } = place;
  const callee = file.callAt(node)!.callee;
  const at = /^(?:encode|decode)$/.test(callee.name) ? 1 : 0;
  const given = values[at];
  if (!given) return undefined;
  const value = context.tracer.resolved(given);
  const holder = value.parent?.type === 'assignment' ? value.parent.field('left') : undefined;
  const owner = callee.object ? nameWords(callee.object.text).split(' ').at(-1)! : callee.name;
  const kind = /cookie|serializer|signer/i.test(callee.name) ? 'SECRET_KEY' : `${owner.toUpperCase()}_KEY`;
  return fromEnvironment(place, value, holder && value !== given ? lastName(holder) : kind);
}

function lastName(target: SourceNode): string {
  return /(\w+)\W*$/.exec(target.text)?.[1] ?? '';
}

/** A field of a class may be of a model, a form or a serialiser: those say what is, and hold no secret. */
function isOfClass(node: SourceNode, { reader }: FileAnalysis): boolean {
  const around = node.parent?.parent?.parent;
  return around !== undefined && reader.classes.has(around.type);
}

const written = /^([bB]?)(["'])[^\\\n]*\2(?:\.encode\(\s*(?:["']utf-?8["'])?\s*\))?$/i;

function fromEnvironment(
  { file }: WeakPlace,
  value: SourceNode,
  name: string,
): readonly TextEdit[] | undefined {
  const literal = written.exec(value.text);
  const variable = nameWords(name).replaceAll(' ', '_').toUpperCase();
  if (!literal || !/^[A-Z]\w+$/.test(variable)) return undefined;
  const imports = new PythonImports(file, value);
  const environment = imports.ofModule('os', 'environ');
  const isBytes = literal[1] !== '' || value.text.endsWith(')');
  // One variable for two secrets would make them one.
  if (environment === undefined || new RegExp(`environ\\[.${variable}.\\]`).test(file.text)) return undefined;
  const read = `${environment}[${literal[2]}${variable}${literal[2]}]`;
  return [replaced(value, isBytes ? `${read}.encode()` : read), ...imports.edits()];
}
