import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-script-scheme-check'] };

/** `url.startsWith('javascript:')` → the schemes `data:` and `vbscript:`, which hold scripts as well, and any case of them. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const found = callAtPlace(file, node);
    const object = found?.call.callee.object;
    if (!found || !object) return undefined;
    const test = `/^\\s*(?:javascript|data|vbscript):/i.test(${object.text})`;
    if (found.call.callee.name === 'startsWith') return [replaced(found.node, test)];
    const comparison = found.node.parent;
    if (comparison?.type !== 'binary_expression' || comparison.field('left') !== found.node) return undefined;
    const rest = `${comparison.field('operator')?.text}${comparison.field('right')?.text}`;
    if (/^===?0$/.test(rest)) return [replaced(comparison, test)];
    if (/^!==?0$/.test(rest)) return [replaced(comparison, `!${test}`)];
    // Wherever it stands.
    const anywhere = `/(?:javascript|data|vbscript):/i.test(${object.text})`;
    if (/^(?:!==?-1|>=0|>-1)$/.test(rest)) return [replaced(comparison, anywhere)];
    return /^(?:===?-1|<0)$/.test(rest) ? [replaced(comparison, `!${anywhere}`)] : undefined;
  },
};
