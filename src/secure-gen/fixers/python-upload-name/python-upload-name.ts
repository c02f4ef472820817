import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-upload-name'] };

/**
 * `file.filename` in a path → `secure_filename(file.filename)` where Werkzeug is there, `os.path.basename(…)` elsewhere; a name
 * with folders in it stays in the folder.
 */
export const entry: RegistryEntry = {
  fix({ node, file, weakness }) {
    const names = [...file.occurrencesOf('filename'), ...file.occurrencesOf('name')].flatMap((leaf) => {
      const member = leaf.parent;
      const isMember = member?.type === 'attribute' && member.field('attribute') === leaf;
      return isMember ? [member] : [];
    });
    const stretches = [...weakness.flow, weakness];
    const used = names.filter(
      (name) => stretches.some(({ start, end }) => name.start >= start && name.end <= end) && isValue(name),
    );
    const [first] = used;
    if (!first) return undefined;
    const imports = new PythonImports(file, first);
    const isWerkzeug = ['flask', 'werkzeug', 'quart'].some((module) => PythonImports.has(file, module));
    const isAsync = /UploadFile/.test(first.closest(new Set(['function_definition']))?.text ?? '');
    const clean =
      isWerkzeug && !isAsync
        ? imports.alone('werkzeug.utils', 'secure_filename')
        : imports.ofModule('os', 'path.basename');
    if (
      clean === undefined ||
      first.text.includes('(') ||
      !first.isInside(file.functionAround(node) ?? file.root)
    )
      return undefined;
    return [replaced(first, `${clean}(${first.text})`), ...imports.edits()];
  },
};

/** Whether a member is read as a value, and not called, set, or taken further apart. */
function isValue(member: SourceNode): boolean {
  const { parent } = member;
  return (
    !(parent?.type === 'call' && parent.field('function') === member) &&
    parent?.type !== 'attribute' &&
    parent?.field('left') !== member
  );
}
