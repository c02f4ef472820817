import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, type CallCheck, calls } from '../../matching/calls.ts';
import { fromAnybody, fromOutside } from '../../matching/flows.ts';
import { markup } from '../../matching/markup.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const asMarkup = markup({ from: fromOutside, betweenTags: fromAnybody });
/** Where elements are passed as well as markup, a variable alone tells nothing. */
const betweenTags = markup({ from: ['remote', 'local'], betweenTags: fromAnybody });

/** `form.append(name, value)` is no jQuery. */
const alone =
  (check: CallCheck): CallCheck =>
  (call, node, context) =>
    call.arguments.length === 1 && check(call, node, context);

export const entry: RegistryEntry = {
  title: 'Text put into a page as markup by jQuery',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'jQuery reads this text as markup, and a part of it is neither constant nor escaped.',
  why: 'A value such as `<img src=x onerror=…>` runs script in the page, with the rights of whoever looks at it.',
  hint: "Use .text(value) and .attr(name, value), or build the element: $('<td>').text(value).",
  references: [
    'https://api.jquery.com/html/',
    'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
  ],
  match: [
    calls({ to: ['*.html'], where: alone(argument(0, asMarkup)) }),
    calls({
      to: ['append', 'prepend', 'after', 'before', 'replaceWith', 'wrap', 'wrapAll', 'wrapInner'].map(
        (name) => `*.${name}`,
      ),
      where: alone(argument(0, betweenTags)),
    }),
    calls({
      to: ['*.appendTo', '*.prependTo', '*.insertAfter', '*.insertBefore'],
      receiver: /[+`]/,
      where: (call, _node, context) =>
        call.callee.object
          ? markup({ from: [], betweenTags: fromAnybody })(call.callee.object, context)
          : false,
    }),
    calls({
      to: ['$', 'jQuery', 'jquery', '$.parseHTML', 'jQuery.parseHTML'],
      where: argument(0, markup({ from: [], betweenTags: fromAnybody })),
    }),
  ],
};
