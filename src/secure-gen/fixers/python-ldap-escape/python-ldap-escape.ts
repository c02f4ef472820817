import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { replaced } from '../../fixing/python-call.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { isSurelyText } from '../../fixing/python-surely-text.ts';
import { holesOf, templateOf } from '../../fixing/python-template.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-ldap-injection'] };

const escaping = {
  ldap: { filter: ['ldap.filter', 'escape_filter_chars'], name: ['ldap.dn', 'escape_dn_chars'] },
  ldap3: { filter: ['ldap3.utils.conv', 'escape_filter_chars'], name: ['ldap3.utils.dn', 'escape_rdn'] },
} as const;

/** `"(uid=%s)" % name` → `"(uid=%s)" % escape_filter_chars(name)`, parts of names likewise; signs of filters in a value mean themselves. */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const library = libraryOf(place);
    if (!library) return undefined;
    const imports = new PythonImports(file, node);
    const edits: TextEdit[] = [];
    for (const { value } of file.callAt(node)?.arguments ?? []) {
      const found = escapedParts(place, value, escaping[library], imports);
      if (!found) return undefined;
      edits.push(...found);
    }
    return edits.length > 0 ? [...edits, ...imports.edits()] : undefined;
  },
};

/** Edits of what is open in a filter or a name; undefined where it cannot be escaped. */
function escapedParts(
  { file, context }: WeakPlace,
  value: SourceNode,
  kinds: (typeof escaping)['ldap' | 'ldap3'],
  imports: PythonImports,
): readonly TextEdit[] | undefined {
  const written = writtenAt(file, value);
  const template = written && templateOf(file, written);
  if (!template || isOpen(value, context) === false) return [];
  const isFilter = template.parts.some((part) => part.kind === 'text' && part.source.includes('('));
  const [module, member] = isFilter ? kinds.filter : kinds.name;
  const edits: TextEdit[] = [];
  for (const hole of holesOf(template)) {
    if (isOpen(hole.expression, context) === false) continue;
    const escaper = imports.alone(module, member);
    if (escaper === undefined || !/^s?$/.test(hole.format)) return undefined;
    const { text } = hole.expression;
    edits.push(
      replaced(hole.expression, `${escaper}(${isSurelyText(hole, context) ? text : `str(${text})`})`),
    );
  }
  return edits;
}

const isOpen = flows({ use: 'query', from: fromAnybody });

/** The library that is imported; of both the one that the call belongs to. */
function libraryOf({ node, file, context }: WeakPlace): 'ldap' | 'ldap3' | undefined {
  const libraries = (['ldap', 'ldap3'] as const).filter((library) => PythonImports.has(file, library));
  if (libraries.length < 2) return libraries[0];
  const made = context.tracer.resolved(file.callAt(node)?.callee.object ?? node).text;
  return /ldap3/.test(made) ? 'ldap3' : ownLibrary(node.text);
}

/** The methods of python-ldap end in `_s` and the like. */
function ownLibrary(call: string): 'ldap' | 'ldap3' {
  return /\.(?:search|bind|simple_bind)_\w+\(/.test(call) ? 'ldap' : 'ldap3';
}
