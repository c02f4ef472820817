import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { allOf, anyOf, has, is, lacks, matches, not } from '../../matching/check.ts';
import { composites } from '../../matching/composites.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** A cookie that is taken away holds nothing; one whose fields are set later is not known here. */
const isDeleted = anyOf(
  has(['MaxAge'], matches(/^(?:-1|0)$/)),
  has(['Value'], is('')),
  has(['MaxAge'], (node) => node.text === '-1'),
);

const isSetLater: Check = (node, { file }) =>
  /\.(?:Secure|HttpOnly)\s*=/.test((file.functionAround(node) ?? file.root).text);

export const entry: RegistryEntry = {
  title: 'Cookie without Secure or HttpOnly',
  cwe: [614, 1004],
  severity: 'medium',
  precision: 'medium',
  languages: ['go'],
  message: 'This cookie goes over plain connections, or scripts of the page can read it.',
  why: 'Who listens on the way, or gets a script into a page, has the cookie and with it the session.',
  hint: 'Set Secure: true, HttpOnly: true and SameSite: http.SameSiteLaxMode.',
  references: [
    'https://pkg.go.dev/net/http#Cookie',
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#cookies',
  ],
  match: [
    composites(
      ['http.Cookie', 'fiber.Cookie'],
      allOf(
        not(isDeleted),
        not(isSetLater),
        anyOf(
          lacks('Secure'),
          lacks('HttpOnly', 'HTTPOnly'),
          has(['Secure', 'HttpOnly', 'HTTPOnly'], is(false)),
        ),
      ),
    ),
    calls({ to: ['*.SetCookie'], where: argument([5], is(false)) }),
    calls({ to: ['*.SetCookie'], where: argument([6], is(false)) }),
  ],
};
