import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-short-key'] };

/** `rsa.GenerateKey(rand.Reader, 1024)` → 3072 bits; who has the public key cannot compute the other. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const written = file.callAt(node)?.arguments.map(({ value }) => context.tracer.resolved(value)) ?? [];
    const size = written.find(({ text }) => /^\d{3,4}$/.test(text) && Number(text) < 2048);
    return size && [{ start: size.start, end: size.end, text: '3072' }];
  },
};
