// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './go.ts';
import { entry as entry1 } from './java.ts';
import { entry as entry2 } from './javascript.ts';
import { entry as entry3 } from './python.ts';
import { entry as entry4 } from './tsx.ts';
import { entry as entry5 } from './typescript.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "go", entry: entry0 },
  { id: "java", entry: entry1 },
  { id: "javascript", entry: entry2 },
  { id: "python", entry: entry3 },
  { id: "tsx", entry: entry4 },
  { id: "typescript", entry: entry5 },
];
