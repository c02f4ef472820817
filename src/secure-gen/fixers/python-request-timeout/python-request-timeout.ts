import { withArgument } from '../../fixing/python-call.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-request-without-timeout'] };

/** `requests.get(url)` → `requests.get(url, timeout=30)`; a server that never answers ends in `Timeout` after 30 s. */
export const entry: RegistryEntry = {
  fix({ node }) {
    const edit = withArgument(node, 'timeout', '30');
    return edit && [edit];
  },
};
