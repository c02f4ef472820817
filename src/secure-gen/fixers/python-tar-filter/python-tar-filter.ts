import { withArgument } from '../../fixing/python-call.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-tar-extract'] };

/**
 * `archive.extractall(folder)` → `archive.extractall(folder, filter="data")`; a member that leads out of the folder raises
 * `tarfile.FilterError`. Python knows the filter from 3.12 on, and from 3.8.17, 3.9.17, 3.10.12 and 3.11.4.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    if (!/^(?:extract(?:all)?|unpack_archive)$/.test(file.callAt(node)?.callee.name ?? '')) return undefined;
    const quote = node.text.includes("'") ? "'" : '"';
    const edit = withArgument(node, 'filter', `${quote}data${quote}`);
    return edit && [edit];
  },
};
