import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { Check } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const unclean = flows({ use: 'html', from: fromAnybody, evenGuarded: true });
/** What makes markup on purpose, or data for search engines. */
const made = /stringify|render|saniti[sz]e|purify|escape|highlight|css|style|svg|toHTML/i;

const fromData: Check = (node, context) => {
  const verdict = unclean(node, context);
  if (typeof verdict === 'boolean') return verdict;
  return made.test(node.text) || made.test(context.tracer.resolved(node).text.slice(0, 2000))
    ? false
    : verdict;
};

export const entry: RegistryEntry = {
  title: 'Markup put into a React element as it is',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'React escapes what it shows, but not this, and it is neither constant nor cleaned.',
  why: 'Who can write the value puts `<img src=x onerror=…>` into the page, which runs with the rights of whoever looks at it.',
  hint: 'Show the value as text ({value}); where it is markup, pass it through DOMPurify.sanitize first.',
  references: [
    'https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html',
    'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
  ],
  match: [option(['__html'], fromData)],
};
