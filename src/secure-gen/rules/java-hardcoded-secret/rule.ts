import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { matches } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Text that is written out, or its bytes. */
const written: Check = (node, { file, tracer }) => {
  const value = tracer.resolved(node);
  const shape = file.shapeOf(value);
  if (shape.kind === 'literal') return typeof shape.value === 'string' && shape.value !== '';
  if (shape.kind !== 'call' || !/^(?:getBytes|toCharArray|decode)$/.test(shape.callee.name)) return false;
  const text = shape.callee.name === 'decode' ? shape.arguments[0]?.value : shape.callee.object;
  const inner = text && file.shapeOf(tracer.resolved(text));
  return inner?.kind === 'literal' && typeof inner.value === 'string' && inner.value !== '';
};

export const entry: RegistryEntry = {
  title: 'Secret written in the code',
  cwe: [798, 321],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'The key or the password of this call stands in the code.',
  why: 'Everybody who has the code or the program has it, and it stays the same everywhere until the code changes.',
  hint: 'Read it from the environment or a secret store at the start, and refuse to start without it.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
  match: [
    calls({ to: ['DriverManager.getConnection'], where: argument([2], written) }),
    calls({ to: ['DriverManager.getConnection'], where: argument(0, matches(/[?&;]password=[^&;]+/i)) }),
    calls({
      to: ['SecretKeySpec', 'PBEKeySpec', 'PasswordAuthentication'],
      where: (call, node, context) =>
        argument(call.callee.name === 'PasswordAuthentication' ? 1 : 0, written)(call, node, context),
    }),
    calls({
      to: ['Keys.hmacShaKeyFor', 'Algorithm.HMAC256', 'Algorithm.HMAC512', '*.setSigningKey'],
      where: argument(0, written),
    }),
    calls({ to: ['*.signWith'], where: argument([1], written) }),
  ],
};
