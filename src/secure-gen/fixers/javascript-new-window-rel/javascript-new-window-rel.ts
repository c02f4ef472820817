import { innermost } from '../../fixing/ecmascript-nodes.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-link-to-new-window'] };

/** `target="_blank"` gets `rel="noopener noreferrer"` beside it; a `rel` that is there gets the words that it lacks. */
export const entry: RegistryEntry = {
  fix({ node }) {
    const element = innermost(node);
    const attributes = element.childrenOfType('jsx_attribute');
    const named = (name: string) => attributes.find((each) => each.named[0]?.text === name);
    const [target, rel] = [named('target'), named('rel')];
    if (!target) return undefined;
    if (!rel) return [{ start: target.end, end: target.end, text: ' rel="noopener noreferrer"' }];
    const value = rel.named[1];
    if (value?.type !== 'string') return undefined;
    const words = value.text
      .slice(1, -1)
      .split(/\s+/)
      .filter((word) => word !== '' && word !== 'opener');
    const quote = value.text[0]!;
    const text = [...words, 'noopener', 'noreferrer'].join(' ');
    return [{ start: value.start, end: value.end, text: `${quote}${text}${quote}` }];
  },
};
