import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { has, matches } from '../../matching/check.ts';
import { isNumber } from '../../matching/numbers.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const tooShort = isNumber((bits) => bits >= 128 && bits < 2048);

export const entry: RegistryEntry = {
  title: 'Key too short',
  cwe: [326],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'Keys of this length can be worked out.',
  why: 'Who works out the key reads what was encrypted with it, and signs in its name.',
  hint: 'Take 3072 bits (at least 2048) for RSA, DSA and Diffie-Hellman; or Ed25519, X25519, P-256.',
  references: [
    'https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final',
    'https://cwe.mitre.org/data/definitions/326.html',
  ],
  match: [
    option(['modulusLength', 'primeLength'], tooShort),
    calls({ to: ['*.createDiffieHellman', 'createDiffieHellman'], where: argument(0, tooShort) }),
    calls({
      to: ['getDiffieHellman', 'createDiffieHellmanGroup'].flatMap((name) => [name, `*.${name}`]),
      where: argument(0, matches(/^modp[125]$/)),
    }),
    calls({
      to: ['createECDH', 'generateKeyPair', 'generateKeyPairSync'].flatMap((name) => [name, `*.${name}`]),
      where: every(argument(0, matches(/^(?:sec[pt]|prime)1[0-9]{2}/))),
    }),
    option(['namedCurve'], matches(/^(?:sec[pt]|prime)1[0-9]{2}/)),
    calls({
      to: ['*.rsa.generateKeyPair', 'forge.pki.rsa.generateKeyPair', 'node-forge.pki.rsa.generateKeyPair'],
      where: argument(
        0,
        (node, context) => tooShort(node, context) || has(['bits'], tooShort)(node, context),
      ),
    }),
    calls({
      to: ['NodeRSA', 'node-rsa'],
      where: argument(0, (node, context) => tooShort(node, context) || has(['b'], tooShort)(node, context)),
    }),
  ],
};
