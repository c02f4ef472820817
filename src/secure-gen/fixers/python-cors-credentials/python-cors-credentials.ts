import { namedArgument, replaced } from '../../fixing/python-call.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-cors-any-origin'] };

/**
 * `CORS(app, supports_credentials=True)` for every origin → `False`; pages of others go on reading what is public, but no
 * longer as the user.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    if (!file.callAt(node)) return undefined;
    const value = ['supports_credentials', 'allow_credentials'].flatMap(
      (name) => namedArgument(node, name)?.field('value') ?? [],
    )[0];
    return value?.type === 'true' ? [replaced(value, 'False')] : undefined;
  },
};
