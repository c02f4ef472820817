import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { is, matches } from '../../matching/check.ts';
import { isCookieOfValue } from '../../matching/cookies.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Session cookie that scripts can read',
  cwe: [1004],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'Without the flag HttpOnly, every script in the page can read this cookie.',
  why: 'One injected script sends the session to somebody who goes on with it.',
  hint: 'Pass httponly=True, with secure=True and samesite="Lax".',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#httponly',
    'https://cwe.mitre.org/data/definitions/1004.html',
  ],
  match: [
    calls({
      to: ['*.set_cookie', '*.set_signed_cookie', '*.set_secure_cookie'],
      where: every(
        isCookieOfValue(),
        argument([0, 'key', 'name'], matches(/sess|auth|token|jwt|sid\b|login|remember|user/i)),
        some(
          missing('httponly', 'http_only', 'httpOnly'),
          argument(['httponly', 'httpOnly'], is(false, null)),
        ),
      ),
    }),
    setting(['SESSION_COOKIE_HTTPONLY', 'REMEMBER_COOKIE_HTTPONLY', 'session_cookie_httponly'], is(false)),
  ],
};
