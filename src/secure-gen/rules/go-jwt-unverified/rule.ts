import { reads } from '../../matching/assigns.ts';
import { argument, calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Token that is read without its signature',
  cwe: [347],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'What the token says is taken for true, whoever wrote it.',
  why: 'Anybody writes a token that says that they are the administrator.',
  hint: 'Use jwt.ParseWithClaims with a key and jwt.WithValidMethods([]string{"RS256"}).',
  references: [
    'https://pkg.go.dev/github.com/golang-jwt/jwt/v5#Parser.ParseUnverified',
    'https://www.rfc-editor.org/rfc/rfc8725',
  ],
  match: [
    calls({ to: ['*.ParseUnverified', '*.UnsafeClaimsWithoutVerification'] }),
    reads(['jwt.UnsafeAllowNoneSignatureType', 'jwt.SigningMethodNone']),
    calls({
      to: ['jwt.WithVerify', 'jwt.WithValidate'],
      where: argument(0, (node) => node.text === 'false'),
    }),
  ],
};
