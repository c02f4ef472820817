import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['java-short-key'] };

/** `generator.initialize(1024)` → 3072 bits; who has the public key cannot compute the other. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const [given] = file.callAt(node)?.arguments ?? [];
    const size = given && context.tracer.resolved(given.value);
    return size && /^\d{3,4}$/.test(size.text) && Number(size.text) < 2048
      ? [{ start: size.start, end: size.end, text: '3072' }]
      : undefined;
  },
};
