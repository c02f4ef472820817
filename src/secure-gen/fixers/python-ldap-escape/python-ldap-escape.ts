import { replaced } from '../../fixing/python-call.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { isSurelyText } from '../../fixing/python-surely-text.ts';
import { templateOf } from '../../fixing/python-template.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-ldap-injection'] };

const escaping = {
  ldap: { filter: ['ldap.filter', 'escape_filter_chars'], name: ['ldap.dn', 'escape_dn_chars'] },
  ldap3: { filter: ['ldap3.utils.conv', 'escape_filter_chars'], name: ['ldap3.utils.dn', 'escape_rdn'] },
} as const;

/** `"(uid=%s)" % name` → `"(uid=%s)" % escape_filter_chars(name)`, parts of names likewise; signs of filters in a value mean themselves. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const libraries = (['ldap', 'ldap3'] as const).filter((library) => PythonImports.has(file, library));
    const uses3 = /ldap3/.test(context.tracer.resolved(file.callAt(node)?.callee.object ?? node).text);
    const library = libraries.length === 2 ? (uses3 ? 'ldap3' : undefined) : libraries[0];
    const isOpen = flows({ use: 'query', from: fromAnybody });
    const given = file.callAt(node)?.arguments ?? [];
    if (!library && libraries.length !== 2) return undefined;
    const kinds = escaping[library ?? ownLibrary(node.text)];
    const imports = new PythonImports(file, node);
    const edits: TextEdit[] = [];
    for (const { value } of given) {
      const written = writtenAt(file, value);
      const template = written && templateOf(file, written);
      if (!template || isOpen(value, context) === false) continue;
      const isFilter = template.parts.some((part) => part.kind === 'text' && part.source.includes('('));
      const [module, member] = isFilter ? kinds.filter : kinds.name;
      for (const part of template.parts) {
        if (part.kind === 'text' || isOpen(part.expression, context) === false) continue;
        const escape = imports.alone(module, member);
        if (escape === undefined || !/^s?$/.test(part.format)) return undefined;
        const { text } = part.expression;
        edits.push(
          replaced(part.expression, `${escape}(${isSurelyText(part, context) ? text : `str(${text})`})`),
        );
      }
    }
    return edits.length > 0 ? [...edits, ...imports.edits()] : undefined;
  },
};

/** The methods of python-ldap end in `_s` and the like. */
function ownLibrary(call: string): 'ldap' | 'ldap3' {
  return /\.(?:search|bind|simple_bind)_\w+\(/.test(call) ? 'ldap' : 'ldap3';
}
