import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { assigns } from '../../matching/assigns.ts';
import { argument, type CallCheck, calls, every, some } from '../../matching/calls.ts';
import { isConstant, matches, not } from '../../matching/check.ts';
import { isNamed, nameWords } from '../../matching/names.ts';
import { passwordNames, secretNames } from '../../matching/secret-values.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Whether no function seals the value that says so in its name. */
const isNotSealed: CallCheck = ({ arguments: given }) =>
  !given.some(({ value }) => /encrypt|cipher|hash|seal|sign\w*\(|digest/i.test(value.text));

const keyNamesSecret = argument(0, (node, { file }) => {
  const shape = file.shapeOf(file.bare(node));
  return shape.kind === 'literal' && secretNames.test(nameWords(String(shape.value)));
});

export const entry: RegistryEntry = {
  title: 'Secret kept in clear text',
  cwe: [312, 922],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'A password, key or token is kept where others can read it.',
  why: 'Every script of the page reads the browser’s storage, and files and cookies are copied; whoever gets them has the secret.',
  hint: 'Do not keep passwords; keep sessions in cookies with httpOnly and secure, and encrypt what has to lie in a file.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html#local-storage',
    'https://cwe.mitre.org/data/definitions/312.html',
  ],
  match: [
    calls({
      to: ['*.setItem'],
      receiver: /\b(?:localStorage|sessionStorage|AsyncStorage)\b/,
      where: every(
        some(keyNamesSecret, argument(1, isNamed(secretNames))),
        argument(1, not(isConstant())),
        isNotSealed,
      ),
    }),
    assigns(
      ['password', 'token', 'accessToken', 'authToken', 'jwt', 'secret', 'apiKey'].flatMap((name) => [
        `localStorage.${name}`,
        `sessionStorage.${name}`,
        `window.localStorage.${name}`,
      ]),
      not(isConstant()),
    ),
    calls({
      to: [
        '*.cookie',
        'Cookies.set',
        'js-cookie.set',
        'cookies.set',
        'fs.writeFile',
        'fs.writeFileSync',
        'fs.appendFile',
      ],
      where: every(argument(1, isNamed(passwordNames)), isNotSealed),
    }),
    assigns(['document.cookie'], (node, context) =>
      /passw|pwd/i.test(node.text) && !/encrypt|hash/i.test(node.text)
        ? not(matches(/^[^=]*=;/))(node, context)
        : false,
    ),
  ],
};
