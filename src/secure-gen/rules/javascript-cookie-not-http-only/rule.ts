import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { anyOf, has, is, lacks, not } from '../../matching/check.ts';
import { sessionCookies, sessionMiddleware } from '../../matching/cookies.ts';
import { isText } from '../../matching/literal-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Session cookie that scripts can read',
  cwe: [1004],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'Scripts in the page can read this cookie: `httpOnly` is off.',
  why: 'One script of somebody else in any page (XSS, a package) sends the cookie away, and somebody is logged in with it.',
  hint: "Set httpOnly: true, secure: true and sameSite: 'lax' on cookies that stand for a login.",
  references: [
    'https://owasp.org/www-community/HttpOnly',
    'https://expressjs.com/en/api.html#res.cookie',
    'https://cwe.mitre.org/data/definitions/1004.html',
  ],
  match: [
    calls({
      to: ['*.cookie', '*.setCookie', '*.cookies.set'],
      where: every(
        argument(0, isText(sessionCookies)),
        argument(0, not(isText(/csrf|xsrf/i))),
        some(missing(2), argument(2, anyOf(lacks('httpOnly'), has(['httpOnly'], is(false))))),
      ),
    }),
    calls({
      to: sessionMiddleware,
      where: argument(0, anyOf(has(['cookie'], has(['httpOnly'], is(false))), has(['httpOnly'], is(false)))),
    }),
  ],
};
