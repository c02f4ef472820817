import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { allOf, anyOf, has, is, isList, isWritten, matches } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const none = anyOf(matches(/^none$/i), allOf(isList(), isWritten(/['"`]none['"`]/i)));
const modules = ['jwt', 'jsonwebtoken', 'JWT', 'jose'];

export const entry: RegistryEntry = {
  title: 'JSON web token without a signature',
  cwe: [347],
  severity: 'critical',
  precision: 'high',
  languages: ecmascript,
  message: 'Tokens are made, or let in, that nobody has signed.',
  why: 'Anybody writes a token with any user and any rights in it, and is let in.',
  hint: "Sign with a key, and name the algorithm that is expected: jwt.verify(token, key, { algorithms: ['HS256'] }).",
  references: [
    'https://www.rfc-editor.org/rfc/rfc8725#section-3.1',
    'https://github.com/auth0/node-jsonwebtoken#readme',
    'https://cwe.mitre.org/data/definitions/347.html',
  ],
  match: [
    calls({
      to: modules.map((module) => `${module}.verify`),
      where: every(argument(2, has(['algorithms', 'algorithm'], none))),
    }),
    calls({
      to: modules.map((module) => `${module}.sign`),
      where: argument(2, has(['algorithm', 'alg'], none)),
    }),
    calls({
      to: modules.map((module) => `${module}.verify`),
      where: argument(1, is('', null, false)),
    }),
    calls({
      to: ['jwt-simple.decode', 'jwt.decode'],
      where: argument(2, is(true)),
    }),
    calls({
      to: ['expressjwt', 'express-jwt.expressjwt', 'express-jwt', 'expressJwt', 'koa-jwt'],
      where: argument(0, has(['algorithms'], none)),
    }),
    calls({ to: ['UnsecuredJWT', 'jose.UnsecuredJWT', 'jose.UnsecuredJWT.decode', 'UnsecuredJWT.decode'] }),
  ],
};
