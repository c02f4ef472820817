import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['java-world-writable'] };

/** `setWritable(true, false)` → `true, true`, `"rwxrwxrwx"` → `"rwxr-xr-x"`; others get an error when they write. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    const owner = call?.callee.name === 'setWritable' ? call.arguments[1]?.value : undefined;
    if (owner?.text === 'false') return [{ start: owner.start, end: owner.end, text: 'true' }];
    const rights = nodesBelow(node, 'string_literal', new Set()).find(({ text }) =>
      /^"[r-][w-][x-][r-][w-][x-][r-]w[x-]"$/.test(text),
    );
    if (!rights) return undefined;
    const text = `${rights.text.slice(0, 5)}-${rights.text.slice(6, 8)}-${rights.text.slice(9)}`;
    return [{ start: rights.start, end: rights.end, text }];
  },
};
