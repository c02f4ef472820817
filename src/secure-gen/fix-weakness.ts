import { withSyntaxTree } from '../repo/parse-source.ts';
import { Tracer } from './analysis/dataflow/tracer.ts';
import { FileAnalysis } from './analysis/file-analysis.ts';
import type { CodeLanguage } from './analysis/syntax/code-language.ts';
import { readerOf } from './analysis/syntax/reader-of.ts';
import { SourceNode } from './analysis/syntax/source-node.ts';
import { registry } from './fixers/registry.generated.ts';
import { applyEdits } from './fixing/text-edit.ts';
import { nodeAt } from './fixing/weak-place.ts';
import type { Weakness } from './weakness.ts';

/** A text in which a fixer has mended a weakness; not yet checked. */
export interface FixedText {
  /** Identifier of the fixer. */
  readonly fixer: string;
  readonly text: string;
}

const fixers: readonly { readonly id: string; readonly summary: { readonly mends: readonly string[] } }[] =
  registry;

/**
 * What fixers make of a text to mend one weakness of it, in the order of their identifiers; empty where no fixer knows
 * its form.
 *
 * @param weakness as it was found in this very text
 */
export async function fixWeakness(
  language: CodeLanguage,
  text: string,
  weakness: Weakness,
): Promise<readonly FixedText[]> {
  const mending = registry.filter(({ id }) =>
    fixers.some((fixer) => fixer.id === id && fixer.summary.mends.includes(weakness.rule)),
  );
  if (mending.length === 0) return [];
  const reader = await readerOf(language);
  const loaded = await Promise.all(mending.map(async ({ id, load }) => ({ id, entry: await load() })));
  return withSyntaxTree(language, text, ({ root }) => {
    const file = new FileAnalysis(language, text, SourceNode.root(root, text), reader);
    const node = nodeAt(file, weakness);
    if (!node) return [];
    const place = { weakness, node, file, context: { file, tracer: new Tracer(file) } };
    return loaded.flatMap(({ id, entry }) => {
      const edits = entry.fix(place);
      return edits ? [{ fixer: id, text: applyEdits(text, edits) }] : [];
    });
  });
}
