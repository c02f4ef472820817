// Written by `npm run generate` from the files in this folder; do not edit.
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const registry = [
  {
    id: "ecmascript",
    summary: {"languages":["javascript","typescript","tsx"]},
    load: async () => (await import("./ecmascript.ts")).entry,
  },
  {
    id: "go",
    summary: {"languages":["go"]},
    load: async () => (await import("./go.ts")).entry,
  },
  {
    id: "java",
    summary: {"languages":["java"]},
    load: async () => (await import("./java.ts")).entry,
  },
  {
    id: "python",
    summary: {"languages":["python"]},
    load: async () => (await import("./python.ts")).entry,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly summary: RegistrySummary;
  readonly load: () => Promise<RegistryEntry>;
}[];
