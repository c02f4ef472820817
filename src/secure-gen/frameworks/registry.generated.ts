// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './express.ts';
import { entry as entry1 } from './node.ts';
import { entry as entry2 } from './python-library.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "express", entry: entry0 },
  { id: "node", entry: entry1 },
  { id: "python-library", entry: entry2 },
];
