import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, type CallCheck, calls, every, missing, some } from '../../matching/calls.ts';
import { anyOf, has, is, lacks } from '../../matching/check.ts';
import { sessionCookies, sessionMiddleware } from '../../matching/cookies.ts';
import { isText } from '../../matching/literal-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isSessionCookie: CallCheck = argument(0, isText(sessionCookies));

export const entry: RegistryEntry = {
  title: 'Session cookie sent without encryption',
  cwe: [614],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The browser sends this cookie over HTTP, too: `secure` is off.',
  why: 'Somebody in the same network reads the cookie from one request without encryption, and is logged in with it.',
  hint: "Set secure: true, httpOnly: true and sameSite: 'lax' on cookies that stand for a login.",
  references: [
    'https://expressjs.com/en/resources/middleware/session.html#cookiesecure',
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#secure-attribute',
    'https://cwe.mitre.org/data/definitions/614.html',
  ],
  match: [
    calls({
      to: ['*.cookie', '*.setCookie', '*.cookies.set'],
      where: every(
        isSessionCookie,
        some(missing(2), argument(2, anyOf(lacks('secure'), has(['secure'], is(false))))),
      ),
    }),
    calls({
      to: sessionMiddleware,
      where: argument(
        0,
        anyOf(
          has(['cookie'], anyOf(lacks('secure'), has(['secure'], is(false)))),
          has(['secure'], is(false)),
        ),
      ),
    }),
  ],
};
