import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { fixedHost } from '../../matching/fixed-host.ts';
import { flows } from '../../matching/flows.ts';
import { option } from '../../matching/options.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const toAnywhere = flows({ use: 'url', from: ['remote'], notAfter: fixedHost });
const clients = ['axios', 'fetch', 'request', 'got', 'http', 'https', 'needle', 'superagent', 'rp', 'ky'];

/** `axios({ url })` */
const inOptions: Check = (node, context) => {
  const call = node.closest(new Set(['call_expression', 'statement_block']));
  const shape = call && context.file.callAt(call);
  const first = shape?.arguments[0]?.value;
  if (!shape || !first || !node.isInside(first)) return false;
  const { callee } = shape;
  const isClient = clients.includes(callee.name) || clients.includes(callee.object?.text ?? '');
  return isClient ? toAnywhere(node, context) : false;
};

export const entry: RegistryEntry = {
  title: 'Request to an address from a request',
  cwe: [918],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'This server sends a request to an address that came with a request.',
  why: 'It reaches what only this server can reach: `http://169.254.169.254/`, databases, services of the inner network.',
  hint: 'Take the host from a fixed list; where any host is meant, resolve it and refuse private addresses, also after redirects.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/918.html',
  ],
  match: [
    ...sinks('fetch', ecmascript, toAnywhere),
    calls({ to: ['*.goto', '*.setContent'], receiver: /\bpage\b/i, where: argument(0, toAnywhere) }),
    option(['url', 'uri', 'host', 'hostname', 'baseURL'], inOptions),
  ],
};
