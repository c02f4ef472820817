import { quoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a token whose signature is not checked',
  cwe: [347, 345, 613],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "const user = jwt.verify(token, key, { algorithms: ['HS256'] });",
    weak: 'const user = jwt.decode(token);',
  },
  constraints: [
    {
      kind: 'value',
      at: { option: ['algorithms'] },
      banned: ["['none'", '["none"', '[`none`'],
      welcome: ["['HS256'", "['RS256'", "['ES256'", '["HS256"', '["RS256"', '["ES256"'],
    },
    {
      kind: 'value',
      at: { option: ['algorithm', 'alg'] },
      banned: quoted('none'),
      welcome: quoted('HS256', 'RS256', 'ES256'),
    },
    { kind: 'value', at: { option: ['ignoreExpiration'] }, banned: ['true'], welcome: ['false'] },
    {
      kind: 'call',
      of: /^(?:jwt|jsonwebtoken|JWT)\.decode$/,
      purpose: /verif|auth|user|session|login|check|admin|valid/i,
      welcome: ['verify'],
    },
  ],
};
