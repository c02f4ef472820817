import { argument, type CallCheck, calls, every, missing, some } from '../../matching/calls.ts';
import { type Check, isBelow } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** `N=2**10`, `n=1 << 10` */
const isSmallPower: Check = (node, { tracer }) => {
  const power = /^\s*(?:2\s*\*\*|1\s*<<)\s*(\d+)\s*$/.exec(tracer.resolved(node).text);
  return power ? Number(power[1]) < 14 : false;
};

const isSmallCost: CallCheck = some(
  argument(['n', 'N', 3], isBelow(2 ** 14)),
  argument(['n', 'N', 3], isSmallPower),
);

export const entry: RegistryEntry = {
  title: 'Password hashed with too few rounds',
  cwe: [916],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'The password hash is made with so few rounds that trying passwords is cheap.',
  why: 'With a stolen hash, common passwords are found in hours instead of centuries.',
  hint: 'Use at least 600,000 rounds of PBKDF2 with SHA-256, n=2**17 for scrypt, or 12 rounds of bcrypt.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
  match: [
    calls({
      to: ['hashlib.pbkdf2_hmac', 'pbkdf2_hmac'],
      where: argument([3, 'iterations'], isBelow(100_000)),
    }),
    calls({
      to: ['*.PBKDF2HMAC', 'PBKDF2HMAC'],
      where: argument([3, 'iterations'], isBelow(100_000)),
    }),
    calls({
      to: ['*.KDF.PBKDF2', 'KDF.PBKDF2', 'PBKDF2'],
      where: some(argument([3, 'count'], isBelow(100_000)), every(missing(3, 'count', 'iterations'))),
    }),
    calls({ to: ['hashlib.scrypt', '*.KDF.scrypt', '*.Scrypt'], where: isSmallCost }),
    calls({ to: ['bcrypt.gensalt', 'gensalt'], where: argument([0, 'rounds'], isBelow(10)) }),
    calls({
      to: ['*.pbkdf2_sha256.using', '*.pbkdf2_sha512.using', 'pbkdf2_sha256.using'],
      where: argument('rounds', isBelow(100_000)),
    }),
  ],
};
