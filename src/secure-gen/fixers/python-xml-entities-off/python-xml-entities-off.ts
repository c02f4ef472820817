import { namedArgument, replaced } from '../../fixing/python-call.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-xml-entities'] };

const safe: readonly (readonly [name: string, value: string])[] = [
  ['resolve_entities', 'False'],
  ['no_network', 'True'],
  ['load_dtd', 'False'],
];

/** `XMLParser(resolve_entities=True)` → `False`, and the like; entities of a document no longer become files or addresses. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    if (!call || namedArgument(node, 'dtd_validation')?.field('value')?.text === 'True') return undefined;
    if (call.callee.name === 'setFeature') {
      const [value] = argumentsOf(call, 1);
      const off: Readonly<Record<string, string>> = { True: 'False', 1: '0' };
      const text = value && off[value.text];
      return text === undefined ? undefined : [replaced(value!, text)];
    }
    const edits = safe.flatMap(([name, wanted]) => {
      const value = namedArgument(node, name)?.field('value');
      return value && /^(?:True|False)$/.test(value.text) && value.text !== wanted
        ? [replaced(value, wanted)]
        : [];
    });
    return edits.length > 0 ? edits : undefined;
  },
};
