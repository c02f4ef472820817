import { withSyntaxTree } from '../repo/parse-source.ts';
import { Tracer } from './analysis/dataflow/tracer.ts';
import { FileAnalysis } from './analysis/file-analysis.ts';
import type { CodeLanguage } from './analysis/syntax/code-language.ts';
import { readerOf } from './analysis/syntax/reader-of.ts';
import { SourceNode } from './analysis/syntax/source-node.ts';
import type { Match, Matched } from './matching/matcher.ts';
import type { WeaknessSeverity } from './rules/registry-entry.ts';
import type { Weakness } from './weakness.ts';
import { type Trial, wordsIn } from './word-search.ts';

/** What was found in a text. */
export interface WeaknessReport {
  /** In the order of their places. */
  readonly weaknesses: readonly Weakness[];
  /** Whether the text took more work than is done, so that something may have been missed. */
  readonly isCutShort: boolean;
}

/** Places of words of rules that are looked at in one text: more stand in no code that people write. */
const mostPlaces = 10_000;

/** Finds the weaknesses of a text that rules know. What it finds depends on nothing but its arguments. */
export async function findWeaknesses(language: CodeLanguage, text: string): Promise<WeaknessReport> {
  const { weaknesses, isCutShort } = await findAllWeaknesses(language, text);
  return { weaknesses: withoutWeaker(weaknesses), isCutShort };
}

/** As `findWeaknesses`, with what is said of a place of which something graver is said. */
export async function findAllWeaknesses(language: CodeLanguage, text: string): Promise<WeaknessReport> {
  const words = [...wordsIn(language, text)];
  if (words.length === 0) return { weaknesses: [], isCutShort: false };
  const reader = await readerOf(language);
  return withSyntaxTree(language, text, ({ root }) => {
    const file = new FileAnalysis(language, text, SourceNode.root(root, text), reader);
    const context = { file, tracer: new Tracer(file) };
    const found = new Map<string, Weakness>();
    const followed = new Set<string>();
    let looks = 0;
    for (const { at, trials } of words) {
      if (++looks > mostPlaces || !file.mayGoOn()) break;
      const leaves = leavesAt(file, at, followed);
      for (const trial of trials) {
        for (const place of leaves) {
          for (const match of matchesOf(trial.matcher.at(place, context)))
            found.set(`${trial.id} ${match.node.start}`, weaknessOf(trial, match));
        }
      }
    }
    const weaknesses = [...found.values()].sort((a, b) => a.start - b.start);
    return { weaknesses, isCutShort: file.isCutShort || looks > mostPlaces };
  });
}

const matchesOf = (matched: Matched): readonly Match[] =>
  matched === undefined ? [] : 'node' in matched ? [matched] : matched;

/** The leaf at a place, and where else the name stands that is given to it there. @param followed names that were, so far */
function leavesAt(file: FileAnalysis, at: number, followed: Set<string>): readonly SourceNode[] {
  const leaf = file.root.leafAt(at);
  const alias = file.reader.aliasOf(leaf)?.text;
  if (alias === undefined || followed.has(`${leaf.text} ${alias}`)) return [leaf];
  followed.add(`${leaf.text} ${alias}`);
  return [leaf, ...file.occurrencesOf(alias)];
}

const ranks = ['low', 'medium', 'high', 'critical'] as const satisfies readonly WeaknessSeverity[];

/** How much a finding says: what a rule is not sure of less than anything else. */
const weightOf = ({ severity, precision }: Weakness): number =>
  ranks.indexOf(severity) + (precision === 'low' ? 0 : ranks.length);

/** Of several that say the same of one place the gravest. */
function withoutWeaker(weaknesses: readonly Weakness[]): Weakness[] {
  const gravest = new Map<string, Weakness>();
  for (const weakness of weaknesses) {
    const key = `${weakness.start} ${weakness.cwe[0]}`;
    const other = gravest.get(key);
    if (!other || weightOf(weakness) > weightOf(other)) gravest.set(key, weakness);
  }
  return [...gravest.values()];
}

function weaknessOf({ id, rule }: Trial, { node, flow }: Match): Weakness {
  const { title, message, hint, cwe, severity, precision } = rule;
  const steps = flow ? [...flow.steps, node] : [];
  return {
    rule: id,
    title,
    message,
    hint,
    cwe,
    severity,
    precision,
    start: node.start,
    end: node.end,
    flow: steps.map(({ start, end, text }, index) => ({
      start,
      end,
      label: index === 0 ? flow!.label : shortened(text),
    })),
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
