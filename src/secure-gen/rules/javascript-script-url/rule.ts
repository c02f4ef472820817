import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { assigns } from '../../matching/assigns.ts';
import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** A scheme, a host or a path stands before it. */
const schemeIsFixed =
  /^\s*(?:https?:|mailto:|tel:|\/|#|\?|\.|data:image\/|blob:|[^:\0]+[/?#=])|^\0[\s\S]*[/?#=]/i;
const toAnything = flows({ use: 'url', from: ['remote'], notAfter: schemeIsFixed });

export const entry: RegistryEntry = {
  title: 'Link to an address from outside',
  cwe: [79],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'This link leads to an address that comes from the address of the page or from another page.',
  why: 'An address such as `javascript:alert(1)` runs script in this page when the link is followed or the frame loads.',
  hint: 'Parse it with new URL(value, location.origin) and accept the protocols http: and https: only.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/79.html',
  ],
  match: [
    assigns(['*.href', '*.src', '*.action', '*.formAction'], (node, context) =>
      /\blocation\.href$/.test(node.parent?.field('left')?.text ?? '') ? false : toAnything(node, context),
    ),
    calls({
      to: ['*.setAttribute', '*.attr', '*.prop'],
      where: (call, node, context) => {
        const name = call.arguments[0] && context.file.shapeOf(call.arguments[0].value);
        const isAddress =
          name?.kind === 'literal' && /^(?:href|src|action|formaction)$/i.test(String(name.value));
        return isAddress ? argument(1, toAnything)(call, node, context) : false;
      },
    }),
  ],
};
