import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** `v-html="message"` in a template that stands in the program. */
const inTemplate: Matcher = {
  words: ['html'],
  mayStand: (text, start) => text.slice(start - 2, start) === 'v-',
  at: (leaf, { file }) => {
    const at = file.text.slice(0, leaf.end).lastIndexOf('v-html');
    if (at < leaf.start || !/^(?:string_fragment|template_string|string)$/.test(leaf.type)) return undefined;
    const attribute = /^v-html=(["'])([^"']+)\1/.exec(file.text.slice(at, at + 200));
    return attribute && !/saniti[sz]e|purify|escape|\$t\(/i.test(attribute[2]!) ? { node: leaf } : undefined;
  },
};
/** What the object is given to that the value stands in. */
function holderOf(value: SourceNode): string {
  const object = value.parent?.parent;
  const pair = object?.parent;
  return (pair?.type === 'arguments' ? pair.parent : pair)?.text.slice(0, 40) ?? '';
}

const unclean = flows({ use: 'html', from: fromAnybody, evenGuarded: true });

export const entry: RegistryEntry = {
  title: 'Markup put into a Vue component as it is',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'Vue escapes what it shows, but not this.',
  why: 'Who can write the value puts `<img src=x onerror=…>` into the page, which runs with the rights of whoever looks at it.',
  hint: 'Show the value with {{ }} or v-text; where it is markup, pass it through DOMPurify.sanitize first.',
  references: [
    'https://vuejs.org/guide/best-practices/security.html#html-injection',
    'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
  ],
  match: [
    inTemplate,
    option(['innerHTML'], (node, context) =>
      /^(?:domProps|attrs|props)\b|^h\(|^createVNode\(|^createElement\(/.test(holderOf(node))
        ? unclean(node, context)
        : false,
    ),
  ],
};
