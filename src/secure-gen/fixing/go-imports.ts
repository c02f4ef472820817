import type { FileAnalysis } from '../analysis/file-analysis.ts';
import { nodesBelow } from '../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { TextEdit } from './text-edit.ts';

/** The specification that imports a package of Go under its own name; undefined where none does. */
export function goImport(file: FileAnalysis, path: string): SourceNode | undefined {
  return nodesBelow(file.root, 'import_spec', new Set()).find(
    (spec) => spec.field('path')?.text === `"${path}"` && !spec.field('name'),
  );
}

/** The edits that import a package of the standard library; undefined where another thing has its name. */
export function withGoImport(file: FileAnalysis, path: string): readonly TextEdit[] | undefined {
  if (goImport(file, path)) return [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  const specs = nodesBelow(file.root, 'import_spec', new Set());
  const isTaken =
    specs.some((spec) => (spec.field('name')?.text ?? lastPart(spec)) === name) ||
    file.boundNames(name).some(({ binding }) => binding.kind !== 'import');
  const [first] = specs;
  if (isTaken || !first) return undefined;
  if (first.parent?.type === 'import_declaration') {
    const lines = [`"${path}"`, first.text].sort();
    return [
      { start: first.parent.start, end: first.parent.end, text: `import (\n\t${lines.join('\n\t')}\n)` },
    ];
  }
  const standard = specs.filter((spec) => !spec.field('path')?.text.includes('.'));
  const next = standard.find((spec) => spec.field('path')!.text > `"${path}"`);
  if (next) return [{ start: next.start, end: next.start, text: `"${path}"\n\t` }];
  const last = standard.at(-1);
  return last
    ? [{ start: last.end, end: last.end, text: `\n\t"${path}"` }]
    : [{ start: first.start, end: first.start, text: `"${path}"\n\n\t` }];
}

function lastPart(spec: SourceNode): string {
  return /([^/"]+)"$/.exec(spec.text)?.[1] ?? '';
}

/** Puts a package in the place of another one of which only one use is left, or beside it: one that is not used is an error. */
export function insteadOfGoImport(
  file: FileAnalysis,
  old: string,
  wanted: string,
): readonly TextEdit[] | undefined {
  const spec = goImport(file, old);
  const name = old.slice(old.lastIndexOf('/') + 1);
  const uses = file.occurrencesOf(name).filter((leaf) => !spec || !leaf.isInside(spec)).length;
  const others = file.text.match(new RegExp(`\\b${name}\\.\\w`, 'g'))?.length ?? 0;
  if (!spec || uses === 0) return undefined;
  if (others > 1) return withGoImport(file, wanted);
  if (!goImport(file, wanted)) {
    const path = spec.field('path')!;
    return withGoImport(file, wanted) && [{ start: path.start, end: path.end, text: `"${wanted}"` }];
  }
  const before = /\n[ \t]*$/.exec(file.text.slice(0, spec.start));
  return before ? [{ start: spec.start - before[0].length, end: spec.end, text: '' }] : undefined;
}
