import { pythonQuoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a token whose signature is not checked',
  cwe: [347, 345, 613],
  languages: ['python'],
  example: {
    secure: 'claims = jwt.decode(token, key, algorithms=["HS256"])',
    weak: 'claims = jwt.decode(token, options={"verify_signature": False})',
  },
  constraints: [
    {
      kind: 'value',
      at: { option: ['algorithms'] },
      banned: ['["none"', "['none'"],
      welcome: ['["HS256"', '["RS256"', '["ES256"', "['HS256'", "['RS256'", "['ES256'"],
    },
    {
      kind: 'value',
      at: { option: ['algorithm'] },
      banned: pythonQuoted('none'),
      welcome: pythonQuoted('HS256', 'RS256', 'ES256'),
    },
    {
      kind: 'value',
      at: { option: ['verify_signature', 'verify_exp', 'verify_aud'] },
      banned: ['False'],
      welcome: ['True'],
    },
  ],
};
