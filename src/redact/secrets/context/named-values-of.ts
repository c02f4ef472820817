import { languageOfPath } from '../../../repo/language-of-path.ts';
import { withSyntaxTree } from '../../../repo/parse-source.ts';
import type { ScannedText } from '../../scanned-text.ts';
import { isPlausible, isStrongName } from './is-plausible.ts';
import { kindOfText } from './kind-of-text.ts';
import { anchorsIn } from './lexical/anchors-in.ts';
import { lexicalValues } from './lexical/lexical-values.ts';
import { loneValues } from './lexical/lone-values.ts';
import { mergeValues } from './merge-values.ts';
import type { NamedValue } from './named-value.ts';
import { narrowValue } from './narrow-value.ts';
import { readerOf } from './reader-of.ts';
import { registry as trees } from './trees/syntaxes/registry.generated.ts';
import type { RegistryEntry } from './trees/syntaxes/registry-entry.ts';
import { valuesInTree } from './trees/values-in-tree.ts';

/** A longer text is read by its looks only: its tree would take seconds. */
const longestTree = 256 * 1024;

/**
 * Every value of a text that a name is given to and that may be a secret, in the order of their places. A text without
 * a promising name or value costs two passes and nothing else; it is parsed only where a value was found by its looks.
 */
export async function namedValuesOf(source: ScannedText): Promise<NamedValue[]> {
  const anchors = anchorsIn(source);
  const looked = [
    ...lexicalValues(source, anchors, kindOfText(source.path)),
    ...loneValues(source, anchors.names),
  ];
  const syntax = syntaxOf(source);
  if (syntax) return inOrder(await inTree(source, syntax, looked));
  if (anchors.names.length === 0 && anchors.runs.length === 0) return inOrder(looked);
  return inOrder(withReader(source, looked));
}

function withReader(source: ScannedText, looked: readonly NamedValue[]): readonly NamedValue[] {
  const reader = readerOf(source);
  if (!reader) return looked;
  const { text } = source;
  const read = reader.read(text).map((value) => narrowValue(text, value));
  const lookedAt = new Set(looked.map(({ start }) => start));
  return mergeValues(read, looked, (value) => lookedAt.has(value.start) || isPlausible(text, value));
}

function syntaxOf({ text, path }: ScannedText): RegistryEntry | undefined {
  const language = path === undefined ? undefined : languageOfPath(path);
  if (language === undefined || text.length > longestTree) return undefined;
  return trees.find(({ entry }) => entry.language === language)?.entry;
}

async function inTree(
  { text }: ScannedText,
  syntax: RegistryEntry,
  looked: readonly NamedValue[],
): Promise<NamedValue[]> {
  const plausible = inOrder(looked.filter((value) => isPlausible(text, value)));
  if (plausible.every(({ place }) => place === 'comment')) return plausible;
  return withSyntaxTree(syntax.language, text, (tree) => valuesInTree(tree, syntax, plausible));
}

/** By place; of several for one place, the one whose name is a secret's, then the one whose path says most. */
function inOrder(values: readonly NamedValue[]): NamedValue[] {
  const byPlace = new Map<string, NamedValue>();
  for (const value of values) {
    const key = `${value.start} ${value.end}`;
    const other = byPlace.get(key);
    if (!other || says(value) > says(other)) byPlace.set(key, value);
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function says({ path }: NamedValue): number {
  return path.length + (isStrongName(path.at(-1) ?? '') ? 100 : 0);
}
