// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './javascript-command-injection/rule.ts';
import { entry as entry1 } from './python-command-injection/rule.ts';
import { entry as entry2 } from './python-yaml-load/rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "javascript-command-injection", entry: entry0 },
  { id: "python-command-injection", entry: entry1 },
  { id: "python-yaml-load", entry: entry2 },
];
