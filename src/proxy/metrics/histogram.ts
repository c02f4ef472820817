import { type Labels, writeLabels } from './labels.ts';
import type { Metric } from './metric.ts';

interface Series {
  readonly labels: Labels;
  /** How many were at most each bound, beginning with the smallest; not added up yet. */
  readonly counts: number[];
  count: number;
  sum: number;
}

/** How measured values are spread over fixed bounds. */
export class Histogram implements Metric {
  readonly type = 'histogram';
  readonly name: string;
  readonly help: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, Series>();

  /** @param bounds upper ones, ascending; what is above the last counts in `+Inf` alone */
  constructor(name: string, help: string, bounds: readonly number[]) {
    this.name = name;
    this.help = help;
    this.#bounds = bounds;
  }

  observe(labels: Labels, value: number): void {
    const series = this.#seriesOf(labels);
    series.count++;
    series.sum += value;
    const bound = this.#bounds.findIndex((upper) => value <= upper);
    if (bound >= 0) series.counts[bound]!++;
  }

  *samples(): Iterable<string> {
    for (const { labels, counts, count, sum } of this.#series.values()) {
      let below = 0;
      for (const [index, bound] of this.#bounds.entries()) {
        below += counts[index]!;
        yield `${this.name}_bucket${writeLabels({ ...labels, le: String(bound) })} ${below}`;
      }
      yield `${this.name}_bucket${writeLabels({ ...labels, le: '+Inf' })} ${count}`;
      yield `${this.name}_sum${writeLabels(labels)} ${sum}`;
      yield `${this.name}_count${writeLabels(labels)} ${count}`;
    }
  }

  #seriesOf(labels: Labels): Series {
    const key = writeLabels(labels);
    let series = this.#series.get(key);
    if (!series) {
      series = { labels, counts: this.#bounds.map(() => 0), count: 0, sum: 0 };
      this.#series.set(key, series);
    }
    return series;
  }
}
