import { argument, type CallCheck, calls, every } from '../../matching/calls.ts';
import { isOfPassword } from '../../matching/hashed-password.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isCheap: CallCheck = argument(1, (node, { file, tracer }) => {
  if (/\bbcrypt\.MinCost\b/.test(node.text)) return true;
  const shape = file.shapeOf(tracer.resolved(node));
  return shape.kind === 'literal' && typeof shape.value === 'number' && shape.value > 0 && shape.value < 10;
});

const isFewRounds: CallCheck = argument(2, (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  return shape.kind === 'literal' && typeof shape.value === 'number' && shape.value < 100_000;
});

export const entry: RegistryEntry = {
  title: 'Password hash that is fast to try',
  cwe: [916],
  severity: 'high',
  precision: 'medium',
  languages: ['go'],
  message: 'A password is hashed in so little time that many can be tried.',
  why: 'Whoever gets the table of hashes finds most passwords by trying billions a second.',
  hint: 'Use bcrypt.GenerateFromPassword with a cost of 12, or argon2.IDKey.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
  match: [
    calls({ to: ['bcrypt.GenerateFromPassword'], where: isCheap }),
    calls({ to: ['pbkdf2.Key'], where: isFewRounds }),
    calls({
      to: ['sha256.Sum256', 'sha512.Sum512', 'sha256.New', 'sha512.New', 'sha3.Sum256'],
      where: every(isOfPassword()),
    }),
  ],
};
