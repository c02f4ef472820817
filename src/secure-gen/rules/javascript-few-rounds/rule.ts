import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { has, lacks } from '../../matching/check.ts';
import { isNumber } from '../../matching/numbers.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fewIterations = isNumber((rounds) => rounds < 100_000);
const lowCost = isNumber((cost) => cost < 10);
const lowMemory = isNumber((cost) => cost < 16_384);
const pbkdf2 = ['CryptoJS.PBKDF2', 'crypto-js.PBKDF2', 'crypto-js.pbkdf2'];

export const entry: RegistryEntry = {
  title: 'Password hash with too little work',
  cwe: [916],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'The password hash is asked to do too little work.',
  why: 'Who gets the hashes, or data encrypted under a password, tries passwords so many times faster.',
  hint: 'PBKDF2: 600000 rounds with SHA-256 (210000 with SHA-512); bcrypt: cost 12; scrypt: N of 131072; or argon2id with its defaults.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/916.html',
  ],
  match: [
    calls({
      to: ['pbkdf2', 'pbkdf2Sync'].flatMap((name) => [name, `*.${name}`]),
      where: argument(2, fewIterations),
    }),
    calls({
      to: ['scrypt', 'scryptSync'].flatMap((name) => [name, `*.${name}`]),
      where: argument(3, has(['N', 'cost'], lowMemory)),
    }),
    calls({
      to: pbkdf2,
      where: some(
        every(argument(2, lacks('iterations'))),
        argument(2, has(['iterations'], fewIterations)),
        missing(2),
      ),
    }),
    option(['iterations'], (node, context) => {
      const record = node.parent?.parent;
      return record !== undefined && /PBKDF2/.test(record.text) && fewIterations(node, context);
    }),
    calls({
      to: ['hash', 'hashSync'].flatMap((name) => [
        `bcrypt.${name}`,
        `bcryptjs.${name}`,
        `bcrypt-nodejs.${name}`,
      ]),
      where: argument(1, lowCost),
    }),
    calls({ to: ['*.genSalt', '*.genSaltSync', 'genSalt', 'genSaltSync'], where: argument(0, lowCost) }),
  ],
};
