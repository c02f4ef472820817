import type { FileAnalysis } from '../file-analysis.ts';
import type { SourceNode } from '../syntax/source-node.ts';
import type { Origin } from './value.ts';

/** What conditions do with a value that they check: compare it with patterns, lists, beginnings, types. */
const checking =
  /\b(?:test|match|fullmatch|search|includes|has|startsWith|startswith|endsWith|endswith|indexOf|contains|isalnum|isalpha|isdigit|isnumeric|isidentifier|isinstance|is_relative_to|commonpath|commonprefix|hasOwnProperty|hasOwn|isInteger|isNaN|is_?[vV]alid\w*|[vV]alid\w*|allow\w*|ALLOW\w*|white\w*|safe\w*|is_?[sS]afe\w*|check\w*|verif\w*|permitted\w*)\b|\bnot in\b|\bin [A-Za-z_([{]|===|!==|\btypeof\b/;

/** Whether a condition before the use looks at what flows, so that it depends on the value whether it gets there. */
export function isGuarded(file: FileAnalysis, { steps }: Origin, use: SourceNode): boolean {
  const around = file.functionAround(use);
  const names = new Set<string>();
  for (const step of steps) {
    const name = nameOf(file, step);
    if (name !== undefined) names.add(name);
  }
  for (const name of names) {
    for (const leaf of file.occurrencesOf(name)) {
      if (leaf.start >= use.start || file.functionAround(leaf) !== around) continue;
      const condition = file.reader.conditionOf(leaf);
      if (condition && checking.test(condition.text)) return true;
    }
  }
  return false;
}

function nameOf(file: FileAnalysis, node: SourceNode): string | undefined {
  const shape = file.shapeOf(node);
  if (shape.kind === 'name') return shape.name;
  return shape.kind === 'member' ? shape.property : undefined;
}
