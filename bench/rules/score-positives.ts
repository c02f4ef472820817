import type { Weakness } from '../../src/secure-gen/weakness.ts';
import { printTable } from '../support/markdown-table.ts';
import type { Positive, PositivesOfTool } from './positive.ts';

type Find = (positive: Pick<Positive, 'language' | 'text'>) => Promise<readonly Weakness[]>;

/** Lines that a place may be off: tools point at different parts of a statement. */
const margin = 1;

/**
 * Prints how much of what another tool reports in its own examples is found, by its checks.
 *
 * @param isShown whether what was missed is shown
 */
export async function scorePositives(of: PositivesOfTool, find: Find, isShown: boolean): Promise<void> {
  const found = new Map<string, Promise<readonly Weakness[]>>();
  const findOnce = (positive: Positive) => {
    const known = found.get(positive.text) ?? find(positive);
    found.set(positive.text, known);
    return known;
  };
  const scores = new Map<string, { hits: number; all: number }>();
  for (const positive of of.positives) {
    const score = scores.get(positive.check) ?? { hits: 0, all: 0 };
    scores.set(positive.check, score);
    score.all++;
    if (isFound(positive, await findOnce(positive))) score.hits++;
    else if (isShown && !of.leftOut.has(positive.check)) show(positive);
  }
  const row = (name: string, checks: readonly string[]) => {
    const all = checks.reduce((sum, check) => sum + scores.get(check)!.all, 0);
    const hits = checks.reduce((sum, check) => sum + scores.get(check)!.hits, 0);
    return [name, String(all), all === 0 ? '' : `${((100 * hits) / all).toFixed(1)} %`, ''];
  };
  const checks = [...scores.keys()].sort();
  const claimed = checks.filter((check) => !of.leftOut.has(check));
  const rows = [row(`${of.tool}, what the rules claim`, claimed), row('  with what is left out', checks)];
  for (const check of claimed) rows.push(row(`  ${check}`, [check]));
  for (const [check, reason] of of.leftOut) {
    if (scores.has(check)) rows.push([...row(`  left out: ${check}`, [check]).slice(0, 3), reason]);
  }
  console.log('');
  printTable(['', 'places', 'found', 'why left out'], rows);
  const right = of.negatives.filter(({ check }) => !of.leftOut.has(check));
  if (right.length === 0) return;
  let alarms = 0;
  for (const negative of right) if ((await find(negative)).length > 0) alarms++;
  console.log(`\n${alarms} of ${right.length} pieces that ${of.tool} takes for right are reported.`);
}

function isFound({ text, lines }: Positive, weaknesses: readonly Weakness[]): boolean {
  if (!lines) return weaknesses.length > 0;
  const [first, last] = lines;
  return weaknesses.some(({ start }) => {
    const line = text.slice(0, start).split('\n').length;
    return line >= first - margin && line <= last + margin;
  });
}

function show({ check, name, text, lines }: Positive): void {
  const shown = lines
    ? text
        .split('\n')
        .slice(lines[0] - 1, lines[1])
        .join('\n')
    : text;
  console.log(`\n===== ${check} ${name}\n${shown}`);
}
