import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, type CallCheck, calls, every } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { namesIn, nameWords } from '../../matching/names.ts';
import { secretNames } from '../../matching/secret-values.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const levels = ['log', 'info', 'debug', 'warn', 'error', 'trace', 'verbose'];

/** What a compiler calls a token is no secret, and sessions are told apart in logs by their ids. */
const harmless =
  /^(?:(?:get|next|last|current|previous|first) )?(?:token|pass)$|\b(?:session|sess) ?id$|^sid$/;

const holdsSecret: Check = (node, context) =>
  namesIn(node, context).some((name) => {
    const words = nameWords(name);
    return secretNames.test(words) && !harmless.test(words);
  });

/** Only what calls itself by its key is told: `{ password: '***' }` is not. */
const isNotMasked: CallCheck = ({ arguments: given }) =>
  !given.some(({ value }) => /mask|redact|\*{3}/i.test(value.text.slice(0, 2000)));

export const entry: RegistryEntry = {
  title: 'Secret written to a log',
  cwe: [532, 312],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'A password, key or token goes to the log as it is.',
  why: 'Logs are copied, sent to services and read by many; whoever sees one can use the secret.',
  hint: 'Log who and what, not the secret; where it has to be told apart, log the first signs of its digest.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
    'https://cwe.mitre.org/data/definitions/532.html',
  ],
  match: [
    calls({
      to: levels.map((name) => `*.${name}`),
      receiver:
        /^(?:console|log|logger|winston|pino|bunyan|(?:this|req|app|server|fastify|request)\.log(?:ger)?)\b/,
      where: every(anyArgument(holdsSecret), isNotMasked),
    }),
    calls({
      to: ['process.stdout.write', 'process.stderr.write'],
      where: every(anyArgument(holdsSecret), isNotMasked),
    }),
  ],
};
