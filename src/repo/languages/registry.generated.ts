// Written by `npm run generate` from the files in this folder; do not edit.
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const registry = [
  {
    id: "bash",
    summary: {"title":"Bash","extensions":[".sh",".bash"]},
    load: async () => (await import("./bash.ts")).entry,
  },
  {
    id: "go",
    summary: {"title":"Go","extensions":[".go"]},
    load: async () => (await import("./go.ts")).entry,
  },
  {
    id: "java",
    summary: {"title":"Java","extensions":[".java"]},
    load: async () => (await import("./java.ts")).entry,
  },
  {
    id: "javascript",
    summary: {"title":"JavaScript","extensions":[".js",".mjs",".cjs",".jsx"]},
    load: async () => (await import("./javascript.ts")).entry,
  },
  {
    id: "json",
    summary: {"title":"JSON","extensions":[".json",".jsonc",".webmanifest"]},
    load: async () => (await import("./json.ts")).entry,
  },
  {
    id: "python",
    summary: {"title":"Python","extensions":[".py",".pyi",".pyw"]},
    load: async () => (await import("./python.ts")).entry,
  },
  {
    id: "tsx",
    summary: {"title":"TypeScript with JSX","extensions":[".tsx"]},
    load: async () => (await import("./tsx.ts")).entry,
  },
  {
    id: "typescript",
    summary: {"title":"TypeScript","extensions":[".ts",".mts",".cts"]},
    load: async () => (await import("./typescript.ts")).entry,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly summary: RegistrySummary;
  readonly load: () => Promise<RegistryEntry>;
}[];
