import type { FixEvent } from '../../../agent/fix/fix-event.ts';
import { severityStyle } from '../severity-style.ts';
import type { Style } from '../terminal-style.ts';

type EventOf<Type extends FixEvent['type']> = Extract<FixEvent, { type: Type }>;
type Target = EventOf<'target'>;
type Finding = NonNullable<Target['finding']>;
type Conclusion = EventOf<'conclusion'>;

const reasons: Record<NonNullable<Conclusion['reason']>, string> = {
  'with-another': 'it went with the one before',
  'no-repair': 'no repair passed; somebody has to look at it',
  'outside-functions':
    'no template fits and it is in no function that a model could write again; somebody has to',
  'too-long': 'no template fits and the function is too long for the model; somebody has to look at it',
  declined: 'you said no',
  'file-changed': 'the file was edited meanwhile; nothing of it was overwritten',
  'not-text': 'the file is not UTF-8 text',
  'not-written': 'the file could not be written',
  'out-of-budget': 'there was no time or budget left',
  withheld: 'the code may not leave this machine',
  'model-failed': 'no template fits, and the model could not be asked',
};

/** What a run says of weaknesses, line by line, for people. */
export class FindingLines {
  readonly #style: Style;
  readonly #targets = new Map<number, Target & { readonly finding: Finding }>();
  readonly #left: Conclusion[] = [];
  /** The target that was told of last. */
  #told: number | undefined;

  constructor(style: Style) {
    this.#style = style;
  }

  /** Whether weaknesses are what the run is about. */
  get isEmpty(): boolean {
    return this.#targets.size === 0;
  }

  add(target: Target): void {
    const { finding } = target;
    if (finding) this.#targets.set(target.target, { ...target, finding });
  }

  /** What the target of the lines that follow is, unless that was said last. */
  heading(number: number): string[] {
    const target = this.#targets.get(number);
    if (!target || this.#told === number) return [];
    this.#told = number;
    const { bold, dim } = this.#style;
    const { severity, title, rule, message } = target.finding;
    const colour = severityStyle(severity, this.#style);
    return [
      `${colour(severity.padEnd(9))}${bold(title)}  ${placeOf(target)}  ${dim(rule)}`,
      dim(`  ${message}`),
    ];
  }

  conclusion(event: Conclusion): string[] {
    if (event.state === 'left') this.#left.push(event);
    const isNews = event.state === 'left' || event.reason !== null;
    if (!isNews) return [];
    const word = event.state === 'left' ? this.#style.yellow('left') : event.state;
    return [...this.heading(event.target), `  ${word}: ${reasons[event.reason ?? 'no-repair']}`];
  }

  /** What is left, after all. */
  summary(): string[] {
    if (this.#left.length < 2) return [];
    const lines = this.#left.map(({ target: number, reason }) => {
      const target = this.#targets.get(number)!;
      const place = `${target.finding.severity.padEnd(9)}${target.file}:${target.finding.line}  ${target.finding.rule}`;
      return `  ${place}  ${this.#style.dim(reasons[reason ?? 'no-repair'])}`;
    });
    return ['left:', ...lines];
  }
}

function placeOf({ file, finding, function: name }: Target & { finding: Finding }): string {
  return `${file}:${finding.line}${name === null ? '' : ` in ${name}`}`;
}

/** How many of which: `3 weaknesses: 2 fixed, 1 left`. */
export function countsText({
  asked,
  fixed,
  proposed,
  left,
}: NonNullable<EventOf<'result'>['findings']>): string {
  const parts = [
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(proposed > 0 ? [`${proposed} with a repair that is ready`] : []),
    ...(left > 0 ? [`${left} left`] : []),
  ];
  return `${asked} ${asked === 1 ? 'weakness' : 'weaknesses'}: ${parts.join(', ')}`;
}
