import { ecmascript } from '../syntax/ecmascript.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { title: 'TypeScript', extensions: ['.ts', '.mts', '.cts'] };

export const entry: RegistryEntry = {
  ...ecmascript,
  loadGrammar: async () => (await import('tree-sitter-typescript')).default.typescript,
};
