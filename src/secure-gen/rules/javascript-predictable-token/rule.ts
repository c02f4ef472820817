import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { type CallCheck, calls, every, object } from '../../matching/calls.ts';
import { isWritten } from '../../matching/check.ts';
import { isNamed, nameWords } from '../../matching/names.ts';
import { receiversOf } from '../../matching/receivers.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const tokens =
  /^(?:[\w ]+ )?(?:(?:reset|session|access|auth|verification|verify|activation|confirmation|invite|login|remember|password|csrf|refresh) ?(?:token|code|key|id)|otp|nonce)$/;

const becomesToken: CallCheck = (_call, node, context) =>
  receiversOf(node, context).some((name) => tokens.test(nameWords(name)));

export const entry: RegistryEntry = {
  title: 'Token made of what others know',
  cwe: [640, 340, 330],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'This token is made of the time, or of an address or name, without a secret.',
  why: 'Somebody asks for a reset of another account and works the token out: the time is known to a few milliseconds, the address wholly.',
  hint: "Take crypto.randomBytes(32).toString('hex'), keep its hash with a time of expiry, and let it work once.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/640.html',
  ],
  match: [
    calls({ to: ['Date.now', '*.getTime', 'process.hrtime', 'performance.now'], where: becomesToken }),
    calls({
      to: ['*.update'],
      where: every(
        object(isWritten(/createHash\(/)),
        (call, node, context) =>
          call.arguments.some(({ value }) =>
            isNamed(/\b(?:e ?mail|user ?name|user ?id|login|phone)$/)(value, context),
          ) &&
          !call.arguments.some(({ value }) =>
            isNamed(/\b(?:secret|key|salt|nonce|random)\b/)(value, context),
          ) &&
          becomesToken(call, node, context),
      ),
    }),
  ],
};
