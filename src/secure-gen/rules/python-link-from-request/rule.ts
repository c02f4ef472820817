import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { textAround } from '../../matching/file-text.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher, RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const names = [
  'back_link',
  'back_url',
  'next_url',
  'return_url',
  'return_to',
  'redirect_url',
  'redirect_to',
  'dest',
  'destination',
  'continue_url',
  'callback_url',
  'cancel_url',
  'href',
  'link',
  'url',
];
const fromRequest = flows({ use: 'url', from: ['remote'], notAfter: /./ });
const contexts = /^(?:context|ctx|data|kwargs|template_values|values|page|params)$/;
const checks = textAround(/urlparse|urlsplit|is_safe_url|url_has_allowed_host|allowed_|startswith/);

/** Whether a key names a value of a template: `context["url"] = …`, `render(…, {"url": …})`, `render_template(…, url=…)`. */
function templateValue(leaf: SourceNode, { file }: RuleContext): SourceNode | undefined {
  const key = leaf.parent?.type === 'string' ? leaf.parent : leaf;
  const holder = key.parent;
  if (holder?.type === 'subscript') {
    const assignment = holder.parent;
    if (assignment?.type !== 'assignment' || assignment.field('left') !== holder) return undefined;
    return contexts.test(holder.field('value')?.text ?? '') ? assignment.field('right') : undefined;
  }
  const isNamed =
    holder?.type === 'pair'
      ? holder.field('key') === key
      : holder?.type === 'keyword_argument' && holder.field('name') === key;
  if (!holder || !isNamed) return undefined;
  let node = holder.parent;
  for (let up = 0; node && up < 6; up++, node = node.parent) {
    const call = file.callAt(node);
    if (call)
      return /^(?:render\w*|TemplateResponse)$/.test(call.callee.name) ? holder.field('value') : undefined;
  }
  return undefined;
}

const given: Matcher = {
  words: names,
  at: (leaf, context) => {
    const value = templateValue(leaf, context);
    if (!value || checks(leaf, context)) return undefined;
    const verdict = fromRequest(value, context);
    return typeof verdict === 'object' ? { node: value, flow: verdict.flow } : undefined;
  },
};

export const entry: RegistryEntry = {
  title: 'Link of a page taken from the request',
  cwe: [79, 601],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'The address of a link in the page comes from the request, with whatever scheme and host.',
  why: 'A prepared link makes the page offer `javascript:…`, which runs with the session of whoever clicks it, or leads to a forged page.',
  hint: "Take only paths of this site: no scheme and no host in urllib.parse.urlsplit, or Django's url_has_allowed_host_and_scheme.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://docs.python.org/3/library/urllib.parse.html#url-parsing-security',
  ],
  match: [given],
};
