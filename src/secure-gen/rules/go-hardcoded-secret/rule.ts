import { argument, calls } from '../../matching/calls.ts';
import { matches } from '../../matching/check.ts';
import { isFixed } from '../../matching/fixed.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const signing = isFixed();

export const entry: RegistryEntry = {
  title: 'Secret written in the code',
  cwe: [798, 321],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'The key or the password of this call stands in the code.',
  why: 'Everybody who has the code or the program has it, and it stays the same everywhere until the code changes.',
  hint: 'Read it from the environment or a secret store at the start, and refuse to start without it.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
  match: [
    calls({ to: ['*.SignedString'], where: argument(0, signing) }),
    calls({ to: ['hmac.New', 'cipher.NewCTR'], where: argument([1], signing) }),
    calls({
      to: ['aes.NewCipher', 'chacha20poly1305.New', 'sessions.NewCookieStore'],
      where: argument(0, signing),
    }),
    calls({
      to: ['sql.Open', 'sqlx.Connect', 'sqlx.Open'],
      where: argument(1, matches(/^(?:\w+:\/\/)?[\w.-]+:[^@/\s${}]+@|\bpassword=[^\s${}]+/)),
    }),
    calls({ to: ['*.SetBasicAuth', 'smtp.PlainAuth'], where: argument([1, 2], allFixed()) }),
  ],
};

/** The password; of `smtp.PlainAuth` the third argument, of `SetBasicAuth` the second. */
function allFixed() {
  const fixed = isFixed();
  return (node: Parameters<typeof fixed>[0], context: Parameters<typeof fixed>[1]) =>
    /^(?:""|``)$/.test(node.text) ? false : fixed(node, context);
}
