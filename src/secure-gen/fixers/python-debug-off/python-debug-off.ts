import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { namedArgument, replaced } from '../../fixing/python-call.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-debug-mode'] };

/** `app.run(debug=True)`, `DEBUG = True` → `False`; an error no longer shows the code, or a console that runs more of it. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    if (!call) return switchedOff(node.field('right') ?? node.field('value'));
    const switches = ['debug', 'use_debugger', 'evalex'].flatMap(
      (name) => namedArgument(node, name)?.field('value') ?? [],
    );
    const values = call.callee.name === 'debug' ? call.arguments.map(({ value }) => value) : switches;
    const edits = values.flatMap((value) => switchedOff(value) ?? []);
    return edits.length > 0 ? edits : undefined;
  },
};

function switchedOff(value: SourceNode | undefined): readonly TextEdit[] | undefined {
  return value?.type === 'true' ? [replaced(value, 'False')] : undefined;
}
