import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-template-safe-filter'] };

const safeFilter = /(\{\{[^{}'"]*?)\s*\|\s*safe\b/g;
const escapingOff = /\{%-?\s*autoescape\s+(?:off|false)\s*-?%\}([\s\S]*?)\{%-?\s*endautoescape\s*-?%\}/g;

/** `{{ text|safe }}` → `{{ text }}`, `{% autoescape off %}` left out; markup in a value is shown as text. */
export const entry: RegistryEntry = {
  fix({ node }) {
    if (node.type !== 'string') return undefined;
    const mended = node.text.replace(safeFilter, '$1').replace(escapingOff, '$1');
    return mended === node.text ? undefined : [{ start: node.start, end: node.end, text: mended }];
  },
};
