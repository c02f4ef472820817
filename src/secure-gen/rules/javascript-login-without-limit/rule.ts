import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, type CallCheck, calls, every } from '../../matching/calls.ts';
import { nowhereInFile } from '../../matching/file-text.ts';
import { isText } from '../../matching/literal-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const limits =
  /limit|throttl|brute|slow.?down|attempts|lockout|captcha|passport\.authenticate|\buse\(\s*\w+\)\s*;?\s*\/\/.*rate/i;

/** Whether the application is made here: whoever makes it elsewhere may limit it there. */
const isWholeApplication: CallCheck = (_call, _node, { file }) =>
  /\bexpress\(\)|\bfastify\(|\bFastify\(|new Koa\(/.test(file.text);

/** Whether the handler checks a password itself. */
const checksPassword: CallCheck = ({ arguments: given }) =>
  given.some(({ value }) => /passw(?:or)?d|\bpin\b|\botp\b/i.test(value.text));

export const entry: RegistryEntry = {
  title: 'Login that may be tried any number of times',
  cwe: [307, 770],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'Nothing limits how often somebody tries to log in here.',
  why: 'A program tries passwords, or lists of them from other sites, thousands of times a minute.',
  hint: 'Limit attempts by account and address, with express-rate-limit or rate-limiter-flexible.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#protect-against-automated-attacks',
    'https://cwe.mitre.org/data/definitions/307.html',
  ],
  match: [
    calls({
      to: ['app.post', 'server.post', 'express().post', 'express.post', 'fastify.post'],
      where: every(
        argument(
          0,
          isText(/\/(?:login|log-in|signin|sign-in|authenticate|auth|session|otp|verify-?otp)\/?$/i),
        ),
        checksPassword,
        isWholeApplication,
        nowhereInFile(limits),
      ),
    }),
  ],
};
