import { ecmascript } from '../syntax/ecmascript.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = {
  title: 'JavaScript',
  extensions: ['.js', '.mjs', '.cjs', '.jsx'],
};

export const entry: RegistryEntry = {
  ...ecmascript,
  loadGrammar: async () => (await import('tree-sitter-javascript')).default,
};
