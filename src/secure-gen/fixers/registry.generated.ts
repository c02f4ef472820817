// Written by `npm run generate` from the files in this folder; do not edit.
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const registry = [
  {
    id: "javascript-strong-hash",
    summary: {"mends":["javascript-weak-hash"]},
    load: async () => (await import("./javascript-strong-hash/javascript-strong-hash.ts")).entry,
  },
  {
    id: "python-safe-yaml",
    summary: {"mends":["python-yaml-load"]},
    load: async () => (await import("./python-safe-yaml/python-safe-yaml.ts")).entry,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly summary: RegistrySummary;
  readonly load: () => Promise<RegistryEntry>;
}[];
