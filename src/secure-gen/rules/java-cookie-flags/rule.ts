import { calls, some } from '../../matching/calls.ts';
import { madeWithout } from '../../matching/made-without.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const unprotected = some(
  madeWithout('setSecure\\((?!false)|setMaxAge\\(0'),
  madeWithout('setHttpOnly\\((?!false)|setMaxAge\\(0'),
);

export const entry: RegistryEntry = {
  title: 'Cookie without Secure or HttpOnly',
  cwe: [614, 1004],
  severity: 'medium',
  precision: 'medium',
  languages: ['java'],
  message: 'This cookie goes over plain connections, or scripts of the page can read it.',
  why: 'Who listens on the way, or gets a script into a page, has the cookie and with it the session.',
  hint: 'Call setSecure(true) and setHttpOnly(true) before addCookie.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#cookies'],
  match: [
    calls({
      to: ['Cookie'],
      where: (call, node, context) =>
        call.isNew && call.arguments.length === 2 && unprotected(call, node, context),
    }),
  ],
};
