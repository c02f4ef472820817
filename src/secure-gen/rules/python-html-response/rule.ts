import type { CallCheck } from '../../matching/calls.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { anyOf } from '../../matching/check.ts';
import { textAround } from '../../matching/file-text.ts';
import { pageText } from '../../matching/page-text.ts';
import { answersRequests, isOfPage } from '../../matching/python-web.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const tags = /<\/?[a-z][^>]*>?/i;
const says = anyOf(
  pageText({ from: ['remote'] }),
  pageText({ from: ['stored', 'parameter'], within: /\w|[<>]/ }),
);
const saysTags = pageText({ from: ['remote', 'stored', 'parameter', 'unknown'], within: tags });
const inHandler: CallCheck = (_call, node, context) => answersRequests(node, context);
/** `self.set_header("Content-Type", "text/html")` in the same function. */
const isPage = textAround(/['"]text\/html/);
const asPage: CallCheck = (_call, node, context) => isPage(node, context);

export const entry: RegistryEntry = {
  title: 'Page put together with data that are not escaped',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'These data become part of a page as they are.',
  why: 'Data such as `<script>…</script>` run in the browsers of others, with their session.',
  hint: 'Render a template that escapes, or escape each part with html.escape or markupsafe.escape; give JSON and plain text their own content type.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/79.html',
  ],
  match: [
    ...sinks('html', ['python'], says, isOfPage),
    calls({
      to: ['self.write', 'self.finish'],
      where: every(inHandler, argument([0, 'chunk'], anyOf(pageText({ from: ['remote'] }), saysTags))),
    }),
    calls({
      to: ['self.write'],
      where: every(inHandler, asPage, argument([0, 'chunk'], pageText({ from: ['stored', 'unknown'] }))),
    }),
  ],
};
