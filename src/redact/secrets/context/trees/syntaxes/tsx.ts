import type { RegistryEntry } from './registry-entry.ts';
import { entry as typescript } from './typescript.ts';

export const entry: RegistryEntry = { ...typescript, language: 'tsx' };
