import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-shell-wildcard'] };

/** `tar czf backup.tgz *` → `tar czf backup.tgz ./*`; a file whose name begins with a dash is no option. */
export const entry: RegistryEntry = {
  fix({ node }) {
    const edits = nodesBelow(node, 'string', new Set()).flatMap((literal) =>
      [...literal.text.matchAll(/(?<=\s)\*(?=\s|["']$)/g)].map(({ index }) => {
        const at = literal.start + index;
        return { start: at, end: at, text: './' };
      }),
    );
    return edits.length > 0 ? edits : undefined;
  },
};
