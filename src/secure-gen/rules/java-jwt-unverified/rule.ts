import { reads } from '../../matching/assigns.ts';
import { calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Token that is read without its signature',
  cwe: [347],
  severity: 'high',
  precision: 'medium',
  languages: ['java'],
  message: 'What the token says is taken for true, whoever wrote it.',
  why: 'Anybody writes a token that says that they are the administrator.',
  hint: 'Use JWT.require(algorithm).build().verify(token), or Jwts.parser().verifyWith(key).build().parseSignedClaims(token).',
  references: ['https://www.rfc-editor.org/rfc/rfc8725'],
  match: [
    calls({
      to: ['JWT.decode'],
      where: (_call, _node, { file }) => !/\.verify\(|JWTVerifier/.test(file.text),
    }),
    calls({
      to: [
        'Algorithm.none',
        '*.unsecured',
        '*.parseUnsecuredClaims',
        '*.parseClaimsJwt',
        '*.setSkipSignatureVerification',
      ],
    }),
    reads(['SignatureAlgorithm.NONE']),
  ],
};
