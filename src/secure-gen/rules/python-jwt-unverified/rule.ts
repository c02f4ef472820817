import { argument, calls, some } from '../../matching/calls.ts';
import { allOf, has, is, isList, isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const off = is(false);

export const entry: RegistryEntry = {
  title: 'Token accepted without its signature',
  cwe: [347],
  severity: 'critical',
  precision: 'high',
  languages: ['python'],
  message: 'The claims of this token are used although nothing shows who signed it.',
  why: 'Anybody writes a token that says `admin` and is let in.',
  hint: 'Call jwt.decode(token, key, algorithms=["HS256"]) with the one algorithm that is used, and leave the checks on.',
  references: [
    'https://pyjwt.readthedocs.io/en/stable/usage.html',
    'https://www.rfc-editor.org/rfc/rfc8725#section-3.1',
    'https://cwe.mitre.org/data/definitions/347.html',
  ],
  match: [
    calls({
      to: ['jwt.decode', 'jose.jwt.decode', 'jwt.api_jwt.decode', '*.jwt.decode'],
      where: some(
        argument([2, 'verify'], off),
        argument(['options', 3], has(['verify_signature'], off)),
        argument(['options', 3], (node, { tracer }) =>
          /dict\([^)]*verify_signature\s*=\s*False/.test(tracer.resolved(node).text),
        ),
        argument(['algorithms', 2], allOf(isList(), isWritten(/["']none["']/i))),
        argument(['algorithms', 2], is('none')),
      ),
    }),
    calls({
      to: ['jwt.encode', 'jose.jwt.encode', 'jwt.generate_jwt', '*.jwt.encode'],
      where: argument(['algorithm', 2], is('none', 'None', 'NONE')),
    }),
    calls({
      to: [
        'jose.jwt.get_unverified_claims',
        'jwt.get_unverified_claims',
        'jwt.process_jwt',
        'python_jwt.process_jwt',
        '*.jws.get_unverified_claims',
      ],
    }),
    calls({ to: ['jose.jws.verify', 'jws.verify'], where: argument('verify', off) }),
    calls({
      to: ['authlib.jose.jwt.decode', 'python_jwt.verify_jwt', 'jwt.verify_jwt'],
      where: argument([2, 'allowed_algs'], allOf(isList(), isWritten(/["']none["']/i))),
    }),
  ],
};
