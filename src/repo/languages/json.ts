import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = {
  title: 'JSON',
  extensions: ['.json', '.jsonc', '.webmanifest'],
};

/** Data declares nothing: it is parsed for its syntax alone. */
export const entry: RegistryEntry = {
  loadGrammar: async () => (await import('tree-sitter-json')).default,
  declarations: {},
  comments: ['comment'],
  annotations: [],
  identifiers: [],
  calls: {},
  members: {},
};
