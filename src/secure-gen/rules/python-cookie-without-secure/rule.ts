import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { is } from '../../matching/check.ts';
import { isCookieOfValue } from '../../matching/cookies.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Cookie that goes over plain HTTP as well',
  cwe: [614],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'Without the flag Secure, the browser sends this cookie over connections that are not encrypted.',
  why: 'Who listens on the way gets the cookie, and with it the session of the user.',
  hint: 'Pass secure=True, httponly=True and samesite="Lax"; for sessions set SESSION_COOKIE_SECURE = True.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#secure',
    'https://cwe.mitre.org/data/definitions/614.html',
  ],
  match: [
    calls({
      to: ['*.set_cookie', '*.set_secure_cookie', '*.set_signed_cookie'],
      where: every(isCookieOfValue(), some(missing('secure'), argument('secure', is(false, null)))),
    }),
    setting(
      [
        'SESSION_COOKIE_SECURE',
        'CSRF_COOKIE_SECURE',
        'REMEMBER_COOKIE_SECURE',
        'JWT_COOKIE_SECURE',
        'session_cookie_secure',
      ],
      is(false),
    ),
  ],
};
