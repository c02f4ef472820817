/** How often each outcome came up in runs on one of two neighbouring inputs. */
export type Histogram = readonly number[];

/** What a mechanism is tested against. */
export interface PrivacyClaim {
  readonly epsilon: number;
  readonly delta?: number;
}

/** An event that is likelier than the claim allows, by more than chance explains. */
export interface Violation {
  /** Outcomes that make up the event. */
  readonly outcomes: readonly number[];
  /** By how many standard deviations. */
  readonly z: number;
}

/** Beyond so many standard deviations it is no chance: one in a billion. */
const significant = 6;

/**
 * Looks for an event E with P(E) > e^ε·Q(E) + δ, both ways round, among the outcomes by themselves and the unions of those whose ratio
 * is greatest: by the lemma of Neyman and Pearson the worst event is one of these. Events were chosen on the counts that they are
 * tested on, which six standard deviations make up for over few outcomes.
 *
 * @param first counts of the runs on one input
 * @param second counts of as many runs on its neighbour, over the same outcomes
 */
export function privacyViolation(
  first: Histogram,
  second: Histogram,
  claim: PrivacyClaim,
): Violation | undefined {
  return oneSided(first, second, claim) ?? oneSided(second, first, claim);
}

function oneSided(first: Histogram, second: Histogram, claim: PrivacyClaim): Violation | undefined {
  for (const outcomes of eventsOf(first, second)) {
    const z = excess(shareOf(first, outcomes), shareOf(second, outcomes), claim);
    if (z > significant) return { outcomes, z };
  }
  return undefined;
}

function* eventsOf(first: Histogram, second: Histogram): Generator<readonly number[]> {
  const byRatio = [...first.keys()].sort((a, b) => first[b]! * second[a]! - first[a]! * second[b]!);
  for (const [index, outcome] of byRatio.entries()) {
    yield [outcome];
    yield byRatio.slice(0, index + 1);
  }
}

interface Share {
  readonly rate: number;
  readonly runs: number;
}

function shareOf(histogram: Histogram, outcomes: readonly number[]): Share {
  const runs = histogram.reduce((sum, count) => sum + count, 0);
  const hits = outcomes.reduce((sum, outcome) => sum + histogram[outcome]!, 0);
  return { rate: hits / runs, runs };
}

/** By how many standard deviations P(E) − e^ε·Q(E) − δ lies above zero. */
function excess(first: Share, second: Share, { epsilon, delta = 0 }: PrivacyClaim): number {
  const factor = Math.exp(epsilon);
  const difference = first.rate - factor * second.rate - delta;
  const deviation = Math.sqrt(varianceOf(first) + factor ** 2 * varianceOf(second));
  return difference / deviation;
}

/** Of a rate; one more hit and miss than were seen, so that what was never seen is not certain never to be. */
function varianceOf({ rate, runs }: Share): number {
  const smoothed = (rate * runs + 1) / (runs + 2);
  return (smoothed * (1 - smoothed)) / runs;
}
