import type { CodeLanguage } from './code-language.ts';
import { registry } from './readers/registry.generated.ts';
import type { RegistryEntry } from './readers/registry-entry.ts';

/** How a language is read. */
export function readerOf(language: CodeLanguage): Promise<RegistryEntry> {
  const found = registry.find(({ summary }) =>
    (summary.languages as readonly CodeLanguage[]).includes(language),
  );
  if (!found) throw new Error(`no reader for ${language}`);
  return found.load();
}
