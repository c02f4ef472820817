import { type Labels, writeLabels } from './labels.ts';
import type { Metric } from './metric.ts';

/** Counts what only ever grows. */
export class Counter implements Metric {
  readonly type = 'counter';
  readonly name: string;
  readonly help: string;
  readonly #values = new Map<string, number>();

  constructor(name: string, help: string) {
    this.name = name;
    this.help = help;
  }

  add(labels: Labels, amount = 1): void {
    const series = writeLabels(labels);
    this.#values.set(series, (this.#values.get(series) ?? 0) + amount);
  }

  *samples(): Iterable<string> {
    for (const [series, value] of this.#values) yield `${this.name}${series} ${value}`;
  }
}
