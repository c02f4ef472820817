import { argument, calls, some } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { followedBy } from '../../matching/may-stand.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'header', from: ['remote'] });
const responses = /^(?:self\.)?(?:resp|response|res|answer)(?:\.headers)?$/;

/** `response.headers["X-Name"] = value`, `response["X-Name"] = value` */
const assigned: Matcher = {
  words: ['headers', 'response', 'resp'],
  mayStand: followedBy(/[\w.]*\s*\[/y),
  at: (leaf, context) => {
    let target = leaf.parent?.type === 'attribute' ? leaf.parent : leaf;
    if (target.parent?.type === 'attribute' && target.parent.field('object') === target) return undefined;
    const object = target;
    target = target.parent ?? target;
    const assignment = target.parent;
    if (target.type !== 'subscript' || target.field('value') !== object) return undefined;
    if (assignment?.type !== 'assignment' || assignment.field('left') !== target) return undefined;
    const value = assignment.field('right');
    if (!value || !responses.test(object.text)) return undefined;
    const verdict = fromRequest(value, context);
    return typeof verdict === 'object' ? { node: assignment, flow: verdict.flow } : undefined;
  },
};

export const entry: RegistryEntry = {
  title: 'Response header from a request',
  cwe: [113],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'A header of this response is made of data of the request.',
  why: 'Where line breaks get through, the data end the header and write others, or a page of their own; where they do not, they make the request fail.',
  hint: 'Take the value from a fixed list, remove line breaks from it, or encode it with urllib.parse.quote.',
  references: [
    'https://cwe.mitre.org/data/definitions/113.html',
    'https://docs.python.org/3/library/http.server.html#http.server.BaseHTTPRequestHandler.send_header',
  ],
  match: [
    assigned,
    calls({
      to: ['*.send_header', '*.set_header', '*.add_header', '*.putheader'],
      where: some(argument([1, 'value'], fromRequest), argument([0, 'name'], fromRequest)),
    }),
    calls({
      to: ['*.headers.add', '*.headers.set', '*.headers.add_header', '*.headers.append'],
      receiver: /^(?:self\.)?res|^Response|make_response/,
      where: argument(1, fromRequest),
    }),
    calls({ to: ['start_response'], where: argument([0, 1], fromRequest) }),
  ],
};
