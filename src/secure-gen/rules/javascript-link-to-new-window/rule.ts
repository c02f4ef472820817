import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { Match, Matcher } from '../../matching/matcher.ts';
import { followedBy } from '../../matching/may-stand.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const elements = new Set(['jsx_opening_element', 'jsx_self_closing_element']);

/** The text of an attribute's value, without quotes and braces; undefined where there is no such attribute. */
function attribute(element: SourceNode, name: string): string | undefined {
  for (const each of element.childrenOfType('jsx_attribute')) {
    const [key, value] = each.named;
    if (key?.text === name) return value?.text.replace(/^[{'"`\s]+|[}'"`\s]+$/g, '') ?? '';
  }
  return undefined;
}

/** An address of this site, or one that is known: it does no harm. */
const ownAddress = /^(?:\/(?!\/)|#|\.|mailto:|tel:|javascript:)/;

/** Matches links and forms of JSX that open another window without `rel`. */
const opensWindow: Matcher = {
  words: ['target'],
  mayStand: followedBy(/\s*=/y),
  at: (leaf): Match | undefined => {
    const written = leaf.parent;
    const element = written?.type === 'jsx_attribute' ? written.parent : undefined;
    if (!element || !elements.has(element.type)) return undefined;
    // Attributes that are put in from elsewhere may hold `rel`.
    if (element.childrenOfType('jsx_expression').length > 0) return undefined;
    if (!/^_?blank$/.test(attribute(element, 'target') ?? '')) return undefined;
    const name = element.field('name')?.text ?? '';
    if (!/^(?:a|area|form)$/.test(name)) return undefined;
    const address = attribute(element, 'href') ?? attribute(element, 'action');
    if (address === undefined || ownAddress.test(address)) return undefined;
    return /noopener|noreferrer|^[^'"`]*\w+[^'"`]*$/.test(attribute(element, 'rel') ?? '')
      ? undefined
      : { node: element };
  },
};

export const entry: RegistryEntry = {
  title: 'Link to a new window that can move this one',
  cwe: [1022, 200],
  severity: 'low',
  precision: 'medium',
  languages: ecmascript,
  message: 'The page behind this link gets hold of this window (in older browsers), and learns its address.',
  why: 'It replaces this page by a copy that asks for the password, while the user looks at the other window.',
  hint: 'Add rel="noopener noreferrer" to links with target="_blank".',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Attributes/rel/noopener',
    'https://cwe.mitre.org/data/definitions/1022.html',
  ],
  match: [opensWindow],
};
