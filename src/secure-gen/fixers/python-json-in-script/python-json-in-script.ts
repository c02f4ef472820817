import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-json-in-page'] };

/**
 * `json.dumps(data)` for a template → `json.dumps(data).replace("<", "\\u003c")`; a text with `</script>` in it does not end
 * the script, and whoever reads the JSON gets the same data.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    if (file.callAt(node)?.callee.name !== 'dumps') return undefined;
    const quote = node.text.includes("'") ? "'" : '"';
    const { end } = node;
    return [{ start: end, end, text: `.replace(${quote}<${quote}, ${quote}\\\\u003c${quote})` }];
  },
};
