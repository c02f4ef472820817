import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { has, is } from '../../matching/check.ts';
import { sessionCookies, sessionMiddleware } from '../../matching/cookies.ts';
import { isText } from '../../matching/literal-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const off = has(
  ['sameSite'],
  (node, context) => is(false)(node, context) || isText(/^none$/i)(node, context),
);

export const entry: RegistryEntry = {
  title: 'Session cookie sent from other sites',
  cwe: [1275, 352],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The browser sends this cookie with requests that pages of other sites make.',
  why: 'A page of somebody else posts a form to this site in the name of whoever looks at it.',
  hint: "Set sameSite: 'lax' or 'strict'; where other sites must embed this one, check a CSRF token as well.",
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Set-Cookie#samesitesamesite-value',
    'https://cwe.mitre.org/data/definitions/1275.html',
  ],
  match: [
    calls({
      to: ['*.cookie', '*.setCookie'],
      where: every(argument(0, isText(sessionCookies)), argument(2, off)),
    }),
    calls({
      to: sessionMiddleware,
      where: argument(0, (node, context) => off(node, context) || has(['cookie'], off)(node, context)),
    }),
  ],
};
