// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './mac-address/mac-address.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "mac-address", entry: entry0 },
];
