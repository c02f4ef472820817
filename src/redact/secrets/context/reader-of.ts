import type { ScannedText } from '../../scanned-text.ts';
import { registry } from './readers/registry.generated.ts';
import type { RegistryEntry } from './readers/registry-entry.ts';

const formats = registry.map(({ entry }) => entry);

/** The reader for a text, by its path, or by its shape where it has none. */
export function readerOf({ text, path }: ScannedText): RegistryEntry | undefined {
  if (path === undefined) return formats.find(({ looksLike }) => looksLike?.(text));
  const lower = path.toLowerCase();
  return formats.find(({ paths }) => paths.test(lower));
}
