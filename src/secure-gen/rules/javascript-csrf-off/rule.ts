import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { type CallCheck, calls, every } from '../../matching/calls.ts';
import { is } from '../../matching/check.ts';
import { nowhereInFile } from '../../matching/file-text.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const protection = /csrf|csurf|xsrf|lusca|sameSite|double.?submit|origin.?check/i;
const changes = /\.(?:post|put|patch|delete)\s*\(\s*['"`]/;

/** Whether the file has routes that change something. */
const changesState: CallCheck = (_call, _node, { file }) => changes.test(file.text);

const cookieLogin: CallCheck = (call, _node, { file, tracer }) => {
  const first = call.arguments.find(({ value }) => file.callAt(tracer.resolved(value)));
  const made = first && tracer.resolved(first.value);
  return (
    made !== undefined &&
    /^(?:express\.)?(?:cookieParser|session|cookieSession|expressSession)\(/.test(made.text)
  );
};

export const entry: RegistryEntry = {
  title: 'Requests of other sites taken for the user’s own',
  cwe: [352],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'Users are known by a cookie, and nothing checks that a request comes from a page of this site.',
  why: 'A page of somebody else posts a form to this site in the name of whoever looks at it: changes the address, sends money.',
  hint: "Check a CSRF token in each request that changes something, and set sameSite: 'lax' on the session cookie.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/352.html',
  ],
  match: [
    calls({
      to: ['app.use', 'server.use', 'express().use', 'express.use'],
      where: every(cookieLogin, changesState, nowhereInFile(protection)),
    }),
    option(['csrf', 'csrfProtection', 'csrfPrevention', 'xsrf'], is(false)),
    calls({ to: ['*.methodOverride', 'methodOverride', 'method-override'], where: comesAfterCsrf() }),
  ],
};

/** `_method` of a form turns a request that was let pass (GET) into one that is not checked any more. */
function comesAfterCsrf(): CallCheck {
  return (_call, node, { file }) =>
    /\.use\([^;\n]{0,200}\b(?:csrf|csurf)\(/.test(file.text.slice(0, node.start));
}
