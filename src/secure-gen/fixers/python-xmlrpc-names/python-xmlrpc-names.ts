import { namedArgument, replaced } from '../../fixing/python-call.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-xmlrpc-dotted-names'] };

/** `register_instance(object, allow_dotted_names=True)` → `False`; names with dots in a request are refused. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    const value =
      namedArgument(node, 'allow_dotted_names')?.field('value') ?? (call && argumentsOf(call, 1)[0]);
    return value?.type === 'true' ? [replaced(value, 'False')] : undefined;
  },
};
