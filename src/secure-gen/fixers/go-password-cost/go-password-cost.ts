import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-cheap-password-hash'] };

/** `bcrypt.MinCost` and small numbers → `bcrypt.DefaultCost`; trying passwords costs who has the hashes that much more. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    const cost = call?.callee.name === 'GenerateFromPassword' ? call.arguments[1]?.value : undefined;
    const isLow = cost && (/^\d$/.test(cost.text) || /^bcrypt\.MinCost$/.test(cost.text));
    return isLow && call?.callee.object?.text === 'bcrypt'
      ? [{ start: cost.start, end: cost.end, text: 'bcrypt.DefaultCost' }]
      : undefined;
  },
};
