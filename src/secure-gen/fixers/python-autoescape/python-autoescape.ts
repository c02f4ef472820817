import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { namedArgument, replaced, withArgument, withoutItem } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-template-autoescape'] };

/**
 * `Environment(loader=…)` → `Environment(loader=…, autoescape=select_autoescape())`, which escapes in templates of HTML and
 * XML and leaves others as they are; markup in a value is shown as text.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const call = file.callAt(node);
    if (!call) return switchedOn(place);
    const path = calleeReference(file, node)?.path ?? '';
    const { name } = call.callee;
    if (/^mako\./.test(path)) {
      const edit = withArgument(node, 'default_filters', '["h"]');
      return edit && [edit];
    }
    if (name === 'Template') {
      const edit = withArgument(node, 'autoescape', 'True');
      return edit && [edit];
    }
    const imports = new PythonImports(file, node);
    const value = select(imports, node, name);
    const edit = value === undefined ? undefined : withArgument(node, 'autoescape', value);
    return edit && [edit, ...imports.edits()];
  },
};

/** `select_autoescape()` as the file calls things of jinja2. */
function select(imports: PythonImports, call: SourceNode, name: string): string | undefined {
  const isAlone = call.field('function')?.text === name;
  const known = imports.known('jinja2', 'select_autoescape');
  const found =
    known ??
    (isAlone
      ? imports.alone('jinja2', 'select_autoescape')
      : imports.ofModule('jinja2', 'select_autoescape'));
  return found === undefined ? undefined : `${found}()`;
}

/** `autoescape=False` of a call, of options, of an environment. */
function switchedOn({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const value = node.field('value') ?? node.field('right');
  if (!value || !/^(?:False|None)$/.test(value.text)) return undefined;
  const call = node.type === 'keyword_argument' ? node.parent?.parent : undefined;
  if (!call || !namedArgument(call, 'autoescape')) return [replaced(value, 'True')];
  const name = file.callAt(call)?.callee.name ?? '';
  if (/Loader$/.test(name)) return [withoutItem(node.parent!, node)];
  if (!/Environment$/.test(name)) return [replaced(value, 'True')];
  const imports = new PythonImports(file, node);
  const selected = select(imports, call, name);
  return selected === undefined ? undefined : [replaced(value, selected), ...imports.edits()];
}
