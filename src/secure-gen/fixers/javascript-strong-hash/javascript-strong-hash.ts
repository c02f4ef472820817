import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-weak-hash'] };

const hashing = new Set(['createHash', 'createHmac']);

/** `createHash('md5')` → `createHash('sha256')`, where the algorithm is written there. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    const algorithm = call?.arguments[0]?.value;
    if (!call || !algorithm || !hashing.has(call.callee.name) || algorithm.type !== 'string')
      return undefined;
    const quote = algorithm.text[0]!;
    return [{ start: algorithm.start, end: algorithm.end, text: `${quote}sha256${quote}` }];
  },
};
