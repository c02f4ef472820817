import { replaced, withArgument } from '../../fixing/python-call.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-few-hash-rounds'] };

/** Where the number of rounds is given, and what it has to be. */
const rounds: readonly (readonly [callee: RegExp, which: readonly (number | string)[], wanted: string])[] = [
  [/^(?:pbkdf2_hmac|PBKDF2HMAC)$/, [3, 'iterations'], '600_000'],
  [/^PBKDF2$/, [3, 'count', 'iterations'], '600_000'],
  [/^using$/, ['rounds'], '600_000'],
  // More than 2 ** 14 takes more memory than hashlib allows by default.
  [/^[sS]crypt$/, ['n', 'N', 3], '2**14'],
  [/^gensalt$/, [0, 'rounds'], '12'],
];

/** `iterations=1000` → `iterations=600_000`, and the like; trying passwords costs who has the hashes that much more. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    const known = call && rounds.find(([callee]) => callee.test(call.callee.name));
    if (!known) return undefined;
    const [, which, wanted] = known;
    const [given] = argumentsOf(call, which);
    if (!given) {
      const edit = call.callee.name === 'PBKDF2' ? withArgument(node, 'count', wanted) : undefined;
      return edit && [edit];
    }
    const written = context.tracer.resolved(given);
    return /^[\d_]+$|^2 ?\*\* ?\d+$|^1 ?<< ?\d+$/.test(written.text)
      ? [replaced(written, wanted)]
      : undefined;
  },
};
