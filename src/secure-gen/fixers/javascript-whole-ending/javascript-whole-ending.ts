import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-suffix-check-by-position'] };

const byPosition = /^(\w+)\.lastIndexOf\((\w+)\)\s*===?\s*\(?\1\.length\s*-\s*\2\.length\)?$/;

/** `text.lastIndexOf(end) === text.length - end.length` → `text.endsWith(end)`, which is false where the end is not there. */
export const entry: RegistryEntry = {
  fix({ node }) {
    const comparison = innermost(node);
    const [, text, end] = byPosition.exec(comparison.text) ?? [];
    return text === undefined ? undefined : [replaced(comparison, `${text}.endsWith(${end})`)];
  },
};
