import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['go-world-writable'] };

/** `0o666` → `0o644`, `0777` → `0755`; the group and others get an error when they write. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    for (const { value } of file.callAt(node)?.arguments ?? []) {
      const written = context.tracer.resolved(value);
      const digits = /^(0[oO]?)([0-7]{3})$/.exec(written.text);
      const mode = digits ? Number.parseInt(digits[2]!, 8) : 0;
      if ((mode & 0o002) === 0) continue;
      return [{ start: written.start, end: written.end, text: digits![1]! + (mode & ~0o022).toString(8) }];
    }
    return undefined;
  },
};
