import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { nowhereInFile } from '../../matching/file-text.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'JSON web token read without checking its signature',
  cwe: [347, 345],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'decode reads what the token says, and does not check who signed it.',
  why: 'Anybody writes a token with any user and any rights in it, and is believed.',
  hint: "Use jwt.verify(token, key, { algorithms: ['HS256'] }) where the program believes what a token says.",
  references: [
    'https://github.com/auth0/node-jsonwebtoken#jwtdecodetoken--options',
    'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#jwt',
    'https://cwe.mitre.org/data/definitions/347.html',
  ],
  match: [
    calls({
      to: [
        'jwt.decode',
        'jsonwebtoken.decode',
        'JWT.decode',
        'jose.decodeJwt',
        'decodeJwt',
        'jwt-decode',
        'jwt-decode.jwtDecode',
        'jwt_decode',
        'jwtDecode',
      ],
      where: every(
        argument(0, flows({ use: 'any', from: ['remote'], evenGuarded: true })),
        nowhereInFile(/\b(?:jwt|jsonwebtoken|JWT)\.verify\(|\bjwtVerify\(|\bverifyToken\(|\bjwt-simple\b/),
      ),
    }),
  ],
};
