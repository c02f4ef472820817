import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { type Check, is, isWritten } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Whether the object with the option is given to something that is called so. */
const givenTo =
  (callee: RegExp, value: boolean): Check =>
  (node, context) => {
    const call = node.closest(new Set(['call_expression', 'new_expression', 'statement_block']));
    const text = call && context.file.callAt(call) ? call.text.slice(0, 60) : '';
    return callee.test(text) && is(value)(node, context);
  };

export const entry: RegistryEntry = {
  title: 'Markdown that keeps the markup in it',
  cwe: [79],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The HTML that stands in the Markdown gets into the page as it is.',
  why: 'Who writes the text puts `<img src=x onerror=…>` into it, and the page runs it.',
  hint: 'Leave HTML off, or pass what comes out through DOMPurify.sanitize or rehype-sanitize.',
  references: [
    'https://github.com/markdown-it/markdown-it/blob/master/docs/security.md',
    'https://marked.js.org/#usage',
    'https://cwe.mitre.org/data/definitions/79.html',
  ],
  match: [
    option(
      ['html'],
      givenTo(
        /^(?:new\s+)?(?:\w*[mM]arkdown-?[iI]t|MarkdownIt|require\(['"]markdown-it|md|Remarkable)\b/,
        true,
      ),
    ),
    option(['sanitize'], givenTo(/marked|[mM]arkdown|remark|showdown/, false)),
    option(['allowDangerousHtml'], is(true)),
    calls({ to: ['markdown-it', 'remarkable'], where: argument(0, isWritten(/^['"]full['"]$/)) }),
  ],
};
