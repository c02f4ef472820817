import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOfPath } from '../../src/repo/language-of-path.ts';
import { withSyntaxTree } from '../../src/repo/parse-source.ts';
import type { CodeLanguage } from '../../src/secure-gen/analysis/syntax/code-language.ts';
import { SourceNode } from '../../src/secure-gen/analysis/syntax/source-node.ts';
import { findWeaknesses } from '../../src/secure-gen/find-weaknesses.ts';
import { registry } from '../../src/secure-gen/rules/registry.generated.ts';
import { isConventionalName, meaningfulWords } from './conventional-names.ts';

// A rule that found its cases by names or texts that nobody else uses would not find them any more once those are changed.

const folder = join(import.meta.dirname, '../../src/secure-gen/rules');
const mark = /(?:\/\/|#) weakness[ \t]*$/gm;

interface Case {
  readonly id: string;
  readonly name: string;
  readonly language: CodeLanguage;
  readonly text: string;
}

function casesOf(id: string): Case[] {
  return readdirSync(join(folder, id, 'bad')).map((name) => ({
    id,
    name,
    language: languageOfPath(name) as CodeLanguage,
    text: readFileSync(join(folder, id, 'bad', name), 'utf8').replace(mark, ''),
  }));
}

async function linesOf({ id, language }: Case, text: string): Promise<number[]> {
  const { weaknesses } = await findWeaknesses(language, text);
  const own = weaknesses.filter(({ rule }) => rule === id);
  return [...new Set(own.map(({ start }) => text.slice(0, start).split('\n').length))];
}

const declaring = new Set([
  ...['variable_declarator', 'formal_parameters', 'function_declaration', 'arrow_function'],
  ...['required_parameter', 'optional_parameter'],
  ...['parameters', 'default_parameter', 'typed_parameter', 'function_definition'],
  ...['formal_parameter', 'parameter_declaration'],
]);
/** Where a name is one of somebody else, or says a key as well. */
const foreign = new Set([
  ...['import_specifier', 'import_clause', 'namespace_import', 'dotted_name', 'aliased_import'],
  ...['keyword_argument', 'decorator', 'export_specifier', 'type_identifier', 'object_assignment_pattern'],
]);

function* leavesOf(node: SourceNode): Iterable<SourceNode> {
  const { children } = node;
  if (children.length === 0) yield node;
  for (const child of children) yield* leavesOf(child);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function apply(text: string, edits: readonly Edit[]): string {
  let changed = text;
  for (const { start, end, text: by } of [...edits].sort((a, b) => b.start - a.start))
    changed = changed.slice(0, start) + by + changed.slice(end);
  return changed;
}

const isDeclared = (leaf: SourceNode): boolean => {
  const { parent } = leaf;
  if (!parent || leaf.type !== 'identifier') return false;
  if (parent.type === 'assignment') return parent.field('left')?.start === leaf.start;
  if (!declaring.has(parent.type)) return false;
  const before = parent.field('value') ?? parent.field('body');
  return before === undefined || leaf.end <= before.start;
};

/** Names that a file declares, by others. */
function renamings(leaves: readonly SourceNode[]): Edit[] {
  const declared = new Set(leaves.filter(isDeclared).map((leaf) => leaf.text));
  for (const leaf of leaves) {
    const { parent } = leaf;
    const isKey = leaf.type !== 'identifier' && leaf.type !== 'property_identifier';
    const isAttribute = parent?.type === 'attribute' && parent.field('object')?.start !== leaf.start;
    if (isKey || isAttribute || (parent && foreign.has(parent.type))) declared.delete(leaf.text);
  }
  const names = [...declared].filter((name) => !isConventionalName(name));
  return leaves
    .filter((leaf) => leaf.type === 'identifier' && names.includes(leaf.text))
    .map(({ start, end, text }) => ({
      start,
      end,
      text: `zq${'abcdefghijklmnopqrstuvwxyz'[names.indexOf(text) % 26]}${names.indexOf(text)}`,
    }));
}

const importing = /import|require|include/;

/** Words of texts, by words without a meaning. */
function rewordings(leaves: readonly SourceNode[]): Edit[] {
  return leaves.flatMap((leaf) => {
    if (!/string_(?:fragment|content)|literal_content/.test(leaf.type)) return [];
    const around = leaf.parent?.parent;
    if (around && (importing.test(around.type) || importing.test(around.parent?.text.slice(0, 8) ?? '')))
      return [];
    const text = leaf.text.replace(/(?<![\\%{])\b[A-Za-z]{4,}\b/g, (word) =>
      meaningfulWords.test(word) ? word : `zq${'u'.repeat(word.length - 2)}`,
    );
    return text === leaf.text ? [] : [{ start: leaf.start, end: leaf.end, text }];
  });
}

async function changed(
  { language, text }: Case,
  edits: (leaves: readonly SourceNode[]) => Edit[],
): Promise<string> {
  return await withSyntaxTree(language, text, ({ root }) =>
    apply(text, edits([...leavesOf(SourceNode.root(root, text))])),
  );
}

const cases = registry.flatMap(({ id }) => casesOf(id));

describe.each([
  ['names that a file declares', renamings],
  ['words of texts', rewordings],
] as const)('whatever %s are', (_what, edits) => {
  test('what is found stays found', { timeout: 60_000 }, async () => {
    const lost: string[] = [];
    let tried = 0;
    for (const each of cases) {
      const text = await changed(each, edits);
      if (text === each.text) continue;
      tried++;
      const [before, after] = [await linesOf(each, each.text), await linesOf(each, text)];
      if (before.join() !== after.join()) lost.push(`${each.id} ${each.name}: ${before} -> ${after}`);
    }
    expect(lost).toEqual([]);
    expect(tried).toBeGreaterThan(cases.length / 3);
  });
});
