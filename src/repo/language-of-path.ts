import { extname } from 'node:path';
import { registry } from './languages/registry.generated.ts';

/** The name of a language's file in `languages/`. */
export type LanguageId = (typeof registry)[number]['id'];

const byExtension: ReadonlyMap<string, LanguageId> = new Map(
  registry.flatMap(({ id, summary }) => summary.extensions.map((extension) => [extension, id] as const)),
);

/** Every file name ending that ppagent can parse, with its dot. */
export const supportedExtensions: readonly string[] = [...byExtension.keys()];

/** The language of a file by its ending; undefined when ppagent does not know it. Loads no grammar. */
export function languageOfPath(path: string): LanguageId | undefined {
  return byExtension.get(extname(path).toLowerCase());
}
