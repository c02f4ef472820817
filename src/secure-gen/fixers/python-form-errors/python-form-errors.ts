import { replaced, withArgument } from '../../fixing/python-call.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-form-errors-json'] };

/** `form.errors.as_json()` → `form.errors.as_json(escape_html=True)`; markup that was entered comes back escaped. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    const [positional] = call ? argumentsOf(call, 0) : [];
    const edit = positional ? replaced(positional, 'True') : withArgument(node, 'escape_html', 'True');
    return edit && [edit];
  },
};
