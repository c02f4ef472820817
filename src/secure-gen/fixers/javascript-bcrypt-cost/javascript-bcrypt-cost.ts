import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-few-rounds'] };

/**
 * bcrypt with a cost below 10 → 12. Hashes tell their own cost, so that those that are kept already still match; what
 * PBKDF2 and scrypt have made would match no more, so that these are left alone.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    const { callee, arguments: given } = found.call;
    const isSalt = /^genSalt(?:Sync)?$/.test(callee.name);
    if (!isSalt && !/^hash(?:Sync)?$/.test(callee.name)) return undefined;
    const cost = given[isSalt ? 0 : 1]?.value;
    const literal = cost && (onlyValueOf(cost, context)?.value ?? cost);
    return literal?.type === 'number' && Number(literal.text) < 10 ? [replaced(literal, '12')] : undefined;
  },
};
