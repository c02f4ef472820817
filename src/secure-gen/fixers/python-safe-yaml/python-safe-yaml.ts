import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-yaml-load'] };

/** `yaml.load(text, Loader=yaml.Loader)` → `yaml.safe_load(text)`; `yaml.load_all` likewise. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    const [first, ...others] = call?.arguments ?? [];
    const callee = node.field('function');
    const name = callee?.field('attribute');
    const list = node.field('arguments');
    if (!first || !list || !name || callee?.field('object')?.text !== 'yaml') return undefined;
    if (!/^(?:(?:unsafe|full)_)?load(?:_all)?$/.test(name.text)) return undefined;
    // The loader may only be the second argument; whatever else is given has a meaning that we would lose.
    if (others.length > 1 || others.some((other) => other.name !== undefined && other.name !== 'Loader'))
      return undefined;
    return [
      { start: name.start, end: name.end, text: name.text.endsWith('_all') ? 'safe_load_all' : 'safe_load' },
      { start: first.value.end, end: others[0]?.value.end ?? first.value.end, text: '' },
    ];
  },
};
