import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-jquery-selector'] };

/** `$(selector)` → `$(document).find(selector)`, which finds the same elements, and never makes any of markup. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const found = callAtPlace(file, node);
    const [selector, ...others] = found?.call.arguments ?? [];
    const callee = found?.node.field('function');
    if (!found || !selector || !callee || others.length > 0 || selector.isSpread) return undefined;
    return [replaced(found.node, `${callee.text}(document).find(${selector.value.text})`)];
  },
};
