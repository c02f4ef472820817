import type { CliIo } from '../cli-io.ts';
import { formatBytes } from './format-bytes.ts';
import { type Style, styleFor } from './terminal-style.ts';

/** How far something is. */
export interface Amount {
  readonly done: number;
  /** Absent where nobody knows: there is no bar then, and only a terminal shows the figures. */
  readonly total?: number;
  /** With a unit, the bar also says how much is done, how fast, and how long it will take. */
  readonly unit?: 'bytes' | 'tokens';
}

interface Options {
  /** Say nothing at all. */
  readonly quiet: boolean;
  /** Where there is no terminal: stages that end within so many milliseconds leave no lines. */
  readonly plainAfterMs?: number;
  /** False for no colours even where the terminal has them. */
  readonly color?: boolean;
  /** The clock, in milliseconds; for tests. */
  readonly now?: () => number;
}

const redrawMs = 80;

/**
 * Progress on stderr. On a terminal one line that is drawn over and over and fits the width; elsewhere plain lines, one
 * each 10 %. The bar draws only when told something new, so it needs no timer and holds no process open.
 */
export class ProgressBar {
  readonly #io: CliIo;
  readonly #options: Required<Options>;
  readonly #style: Style;
  readonly #mode: 'redraw' | 'plain' | 'none';
  #label = '';
  #stage = { startedAt: 0, startedWith: 0, drawnAt: Number.NEGATIVE_INFINITY, tenth: 0 };

  constructor(io: CliIo, options: Options) {
    this.#io = io;
    this.#options = { plainAfterMs: 2000, color: true, now: () => performance.now(), ...options };
    this.#style = styleFor(io.stderr, io, this.#options.color);
    const canRedraw = io.stderr.isTTY === true && io.env.TERM !== 'dumb';
    this.#mode = options.quiet ? 'none' : canRedraw ? 'redraw' : 'plain';
  }

  /** Shows a stage and how far it is. Another label begins another stage; cheap enough for every block or token. */
  show(label: string, amount?: Amount): void {
    if (this.#mode === 'none') return;
    const now = this.#options.now();
    const isNewStage = label !== this.#label;
    if (isNewStage) {
      this.#label = label;
      const startedWith = amount?.done ?? 0;
      const tenth = amount ? tenths(amount) : 0;
      this.#stage = { startedAt: now, startedWith, drawnAt: Number.NEGATIVE_INFINITY, tenth };
    }
    if (this.#mode === 'plain') this.#writePlainLine(now, amount);
    else if (now - this.#stage.drawnAt >= redrawMs || isComplete(amount)) {
      this.#stage.drawnAt = now;
      this.#io.stderr.write(`\r\u001B[2K${this.#line(now, amount)}`);
    }
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (this.#mode === 'redraw' && this.#label !== '') this.#io.stderr.write('\r\u001B[2K');
    this.#label = '';
  }

  #writePlainLine(now: number, amount: Amount | undefined): void {
    if (!amount?.total) return;
    const tenth = tenths(amount);
    const wasReached = tenth <= this.#stage.tenth;
    if (wasReached || now - this.#stage.startedAt < this.#options.plainAfterMs) return;
    this.#stage.tenth = tenth;
    this.#io.stderr.write(
      `${[`${this.#label}: ${tenth * 10} %`, ...this.#figures(now, amount)].join(', ')}\n`,
    );
  }

  /** The line for a terminal; what does not fit is left out, the least telling first. */
  #line(now: number, amount: Amount | undefined): string {
    // A line as wide as the terminal would wrap in some of them.
    const width = (this.#io.stderr.columns || 80) - 1;
    const figures = amount ? this.#figures(now, amount) : [];
    if (!amount?.total) return [`${this.#label} …`, ...figures].join('  ').slice(0, width);
    const share = Math.min(1, amount.done / amount.total);
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    const textWidth = (): number => [this.#label, percent, ...figures].join('  ').length;
    while (figures.length > 0 && textWidth() > width) figures.pop();
    const barWidth = Math.min(30, width - textWidth() - 2);
    if (barWidth < 5) return [this.#label, percent, ...figures].join('  ').slice(0, width);
    const filled = Math.round(share * barWidth);
    const bar = this.#style.cyan('━'.repeat(filled)) + this.#style.dim('─'.repeat(barWidth - filled));
    return [this.#label, bar, percent, ...figures].join('  ');
  }

  /** How much, how fast, how much longer; the last two once there is something to measure. */
  #figures(now: number, amount: Amount): string[] {
    if (amount.unit === undefined) return [];
    const format =
      amount.unit === 'bytes' ? formatBytes : (count: number) => `${Math.round(count)} ${amount.unit}`;
    const { done, total } = amount;
    const figures = [total ? `${format(done)} of ${format(total)}` : format(done)];
    const seconds = (now - this.#stage.startedAt) / 1000;
    const rate = (done - this.#stage.startedWith) / seconds;
    if (seconds < 0.5 || rate <= 0) return figures;
    const remaining = total ? (total - done) / rate : 0;
    return [...figures, `${format(rate)}/s`, ...(remaining > 0 ? [`${formatDuration(remaining)} left`] : [])];
  }
}

function tenths({ done, total }: Amount): number {
  return total ? Math.floor((10 * done) / total) : 0;
}

/** Nothing is left to come, or nothing is measured: worth drawing at once. */
function isComplete(amount: Amount | undefined): boolean {
  return amount === undefined || amount.done === amount.total;
}

function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
