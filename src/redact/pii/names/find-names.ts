import type { Candidate, Span } from '../../finding.ts';
import type { ScannedText } from '../../scanned-text.ts';
import { capitalisedRunsOf } from './capitalised-runs.ts';
import { KnownPeople } from './known-people.ts';
import { lowerCaseNames } from './lower-case-names.ts';
import { nameInRun } from './name-in-run.ts';
import type { NameRecogniser } from './recognise-names.ts';

/** What is known of people beforehand, and the model that finds others. */
export interface NameSources {
  /** Names that the repository itself holds. */
  readonly known: readonly string[];
  /** Absent: names are found by lists and by the words round them alone. */
  readonly recognise?: NameRecogniser;
}

/** Lists come again for every text of a repository. */
const knownPeople = new WeakMap<readonly string[], KnownPeople>();

/**
 * Finds people's names with all there is: those of people that the repository knows, and those that the model sees.
 *
 * @returns likely ones, in order and without overlaps
 */
export async function findNames(
  source: ScannedText,
  { known, recognise }: NameSources,
): Promise<Candidate[]> {
  const { text } = source;
  let people = knownPeople.get(known);
  if (!people) {
    people = new KnownPeople(known);
    knownPeople.set(known, people);
  }
  const recognised = await recognise?.(text);
  const names: Span[] = [];
  for (const run of capitalisedRunsOf(source)) {
    const found = [...people.in(run)];
    const name = recognised && nameInRun(text, run, recognised);
    names.push(...found, ...(name ? [name] : []));
  }
  if (recognised) names.push(...lowerCaseNames(text, recognised));
  return joined(names);
}

/** What overlaps is one name. */
function joined(names: readonly Span[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && start < last.end) {
      kept[kept.length - 1] = { ...last, end: Math.max(last.end, end) };
    } else kept.push({ start, end, certainty: 'likely' });
  }
  return kept;
}
