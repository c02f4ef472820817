import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { fixedHost } from '../../matching/fixed-host.ts';
import { flows } from '../../matching/flows.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const toAnywhere = flows({ use: 'url', from: ['remote'], notAfter: fixedHost });

export const entry: RegistryEntry = {
  title: 'Redirect to an address from a request',
  cwe: [601],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'The browser is sent to an address that the request chose.',
  why: 'A link to this site takes people to a copy of it elsewhere, where they give away their passwords.',
  hint: 'Redirect to paths of a fixed list, or parse the address with new URL(target, base) and compare its origin with your own.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
    'https://expressjs.com/en/4x/api.html#res.redirect',
  ],
  match: [
    calls({
      to: ['*.redirect', 'redirect', 'NextResponse.redirect'],
      receiver: /^(?!.*\b(?:axios|http|client)\b)/,
      where: argument([0, 1], toAnywhere),
    }),
    calls({ to: ['*.location'], receiver: /\bres(?:p|ponse)?\b|\breply\b/, where: argument(0, toAnywhere) }),
    calls({
      to: ['*.setHeader', '*.header', '*.set', '*.append'],
      where: (call, node, context) => {
        const name = call.arguments[0] && context.file.shapeOf(call.arguments[0].value);
        const isLocation = name?.kind === 'literal' && String(name.value).toLowerCase() === 'location';
        return isLocation ? argument(1, toAnywhere)(call, node, context) : false;
      },
    }),
    option(['Location', 'location'], (node, context) => {
      const call = node.closest(new Set(['call_expression']));
      return call && context.file.callAt(call)?.callee.name === 'writeHead'
        ? toAnywhere(node, context)
        : false;
    }),
  ],
};
