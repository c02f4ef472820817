import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { allOf, anyOf, type Check, has, isWritten, matches, not } from '../../matching/check.ts';
import { isFixedBytes } from '../../matching/fixed-bytes.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Public keys may stand anywhere; an empty text is another weakness; names of variables of build tools are filled in later. */
const harmless = /BEGIN (?:PUBLIC|RSA PUBLIC|CERTIFICATE)|^\s*$|^[<{%$]|\$\{/;

const keyInCode: Check = allOf(isFixedBytes, not(matches(harmless)), not(isWritten(/^(?:\d+|''|""|``)$/)));

const anyInList: Check = (node, context) => {
  const shape = context.file.shapeOf(context.tracer.resolved(node));
  return shape.kind === 'list' && shape.items.some((item) => keyInCode(item, context) !== false);
};

export const entry: RegistryEntry = {
  title: 'Key in the code',
  cwe: [321, 798],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'This key stands in the code.',
  why: 'Everybody who sees the code or its package signs tokens and sessions with the key, or decrypts with it; it is the same wherever the program runs.',
  hint: 'Read the key from the environment or a store of secrets, stop where it is missing, and replace this one.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/321.html',
  ],
  match: [
    calls({
      to: ['jwt', 'jsonwebtoken', 'JWT', 'jwt-simple'].flatMap((module) => [
        `${module}.sign`,
        `${module}.verify`,
        `${module}.encode`,
      ]),
      where: argument(1, keyInCode),
    }),
    calls({
      to: ['createCipheriv', 'createDecipheriv', 'createHmac', 'createCipher', 'createDecipher'].flatMap(
        (name) => [name, `*.${name}`],
      ),
      where: argument(1, keyInCode),
    }),
    calls({
      to: ['AES', 'TripleDES', 'DES', 'RC4', 'Rabbit'].flatMap((cipher) =>
        ['CryptoJS', 'crypto-js'].flatMap((module) => [
          `${module}.${cipher}.encrypt`,
          `${module}.${cipher}.decrypt`,
        ]),
      ),
      where: argument(1, keyInCode),
    }),
    calls({
      to: ['HmacSHA1', 'HmacSHA256', 'HmacSHA512', 'HmacMD5'].map((name) => `*.${name}`),
      where: argument(1, keyInCode),
    }),
    calls({
      to: [
        'session',
        'express-session',
        'expressSession',
        'express.session',
        'cookieSession',
        'cookie-session',
      ],
      where: argument(0, anyOf(has(['secret'], anyOf(keyInCode, anyInList)), has(['keys'], anyInList))),
    }),
    calls({
      to: ['cookieParser', 'cookie-parser', 'express.cookieParser'],
      where: argument(0, anyOf(keyInCode, anyInList)),
    }),
    calls({
      to: ['expressjwt', 'express-jwt.expressjwt', 'express-jwt', 'expressJwt', 'koa-jwt', 'jwt'],
      where: argument(0, has(['secret'], keyInCode)),
    }),
    calls({
      to: ['passport-jwt.Strategy', 'JwtStrategy', 'JWTStrategy', 'passportJWT.Strategy'],
      where: argument(0, has(['secretOrKey'], keyInCode)),
    }),
  ],
};
