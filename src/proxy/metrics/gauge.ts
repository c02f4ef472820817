import type { Metric } from './metric.ts';

/** A number that is read when it is asked for. */
export class Gauge implements Metric {
  readonly type = 'gauge';
  readonly name: string;
  readonly help: string;
  readonly #read: () => number;

  constructor(name: string, help: string, read: () => number) {
    this.name = name;
    this.help = help;
    this.#read = read;
  }

  *samples(): Iterable<string> {
    yield `${this.name} ${this.#read()}`;
  }
}
