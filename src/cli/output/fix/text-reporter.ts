import type { FixEvent, FixProgress } from '../../../agent/fix/fix-event.ts';
import type { CliIo } from '../../cli-io.ts';
import { ProgressBar } from '../progress-bar.ts';
import { type Style, styleFor } from '../terminal-style.ts';
import { colourDiff } from './colour-diff.ts';
import type { FixReporter } from './fix-reporter.ts';

type EventOf<Type extends FixEvent['type']> = Extract<FixEvent, { type: Type }>;

const verdicts: Record<EventOf<'verify'>['verdict'], string> = {
  accepted: 'all tests pass',
  unverified: 'not tested',
  'does-not-parse': 'does not parse',
  'changes-signature': "changes a function's signature",
  'tests-fail': 'tests fail',
  'time-limit': 'tests do not end',
};

/** For people: what happens on stderr, the accepted diff on stdout. */
export class TextReporter implements FixReporter {
  readonly #io: CliIo;
  readonly #quiet: boolean;
  readonly #style: Style;
  readonly #color: boolean;
  readonly #bar: ProgressBar;
  #decodedTokens = 0;
  #stageStarted = performance.now();
  #decodeMs = 0;

  constructor(io: CliIo, options: { quiet: boolean; color: boolean }) {
    this.#io = io;
    this.#quiet = options.quiet;
    this.#color = options.color;
    this.#style = styleFor(io.stderr, io, options.color);
    this.#bar = new ProgressBar(io, { quiet: options.quiet });
  }

  progress(progress: FixProgress): void {
    const labels = {
      'verify-model': 'checking the model',
      'load-model': 'loading the model',
      prefill: 'reading',
      test: 'running the tests',
      localise: 'looking for the bug',
      decode: 'writing repairs',
    };
    if (progress.stage === 'decode') this.#stageStarted = performance.now();
    const amount = 'done' in progress ? { done: progress.done, total: progress.total } : undefined;
    this.#bar.show(labels[progress.stage], amount);
  }

  event(event: FixEvent): void {
    this.#bar.clear();
    switch (event.type) {
      case 'start':
        this.#start(event);
        break;
      case 'baseline':
        this.#baseline(event);
        break;
      case 'target':
        this.#target(event);
        break;
      case 'candidate':
        this.#candidate(event);
        break;
      case 'verify':
        this.#verify(event);
        break;
      case 'patch':
        this.#patch(event);
        break;
      case 'result':
        this.#result(event);
        break;
    }
  }

  #say(line: string): void {
    if (!this.#quiet) this.#io.stderr.write(`${line}\n`);
  }

  #start({ root, testCommand, model, isolation }: EventOf<'start'>): void {
    const { bold, dim } = this.#style;
    this.#say(`${bold('ppagent fix')} ${root}`);
    this.#say(dim(`  model ${model}, on this machine; nothing is sent anywhere`));
    if (testCommand !== null) this.#say(dim(`  tests ${testCommand} (${isolation.join('; ')})`));
  }

  #baseline({ passed, failed, failures, durationMs }: EventOf<'baseline'>): void {
    const { red, green } = this.#style;
    if (failures.length === 0 && !failed) {
      this.#say(`${green('pass')} the tests pass${passed === null ? '' : `: ${passed}`}`);
      return;
    }
    const counts = [failed && `${failed} failing`, passed && `${passed} passing`].filter(Boolean).join(', ');
    this.#say(`${red('fail')} ${counts || 'the tests fail'} (${(durationMs / 1000).toFixed(1)} s)`);
    for (const failure of failures.slice(0, 5)) this.#say(`     ${failure}`);
    if (failures.length > 5) this.#say(`     and ${failures.length - 5} more`);
  }

  #target(target: EventOf<'target'>): void {
    const { bold, dim } = this.#style;
    this.#say(
      `${bold(target.function)} ${target.file}:${target.startLine} ${dim(`(${target.reasons.join(', ')})`)}`,
    );
  }

  #candidate({ tokens }: EventOf<'candidate'>): void {
    this.#decodedTokens += tokens;
    this.#decodeMs += performance.now() - this.#stageStarted;
    this.#bar.show('testing a repair');
  }

  #verify({ candidate, verdict, tests }: EventOf<'verify'>): void {
    const { green, yellow } = this.#style;
    const colour = verdict === 'accepted' ? green : yellow;
    const detail =
      verdict === 'tests-fail' && tests?.failed ? `${tests.failed} tests fail` : verdicts[verdict];
    this.#say(`  candidate ${candidate + 1}: ${colour(detail)}`);
    this.#stageStarted = performance.now();
  }

  #patch({ diff, applied, verified, file }: EventOf<'patch'>): void {
    this.#io.stdout.write(colourDiff(diff, styleFor(this.#io.stdout, this.#io, this.#color)));
    if (!verified) this.#say('no test has confirmed this change: read it before you use it');
    this.#say(applied ? `written to ${file}` : `nothing was changed; add --yes to write it to ${file}`);
  }

  #result({ outcome, candidates, tokens, durationMs, commit }: EventOf<'result'>): void {
    const { green, red, dim } = this.#style;
    const words = {
      'nothing-to-fix': green('nothing to fix'),
      fixed: green('fixed'),
      proposed: green('a fix is ready'),
      'not-fixed': red('not fixed: no repair passed the tests'),
      'budget-exhausted': red('not fixed: the budget is used up; see --max-candidates and --max-time'),
    };
    if (commit) this.#say(`committed as ${commit.slice(0, 12)}`);
    const cost = candidates === 0 ? '' : `, ${candidates} candidates, ${tokens} tokens`;
    this.#say(`${words[outcome]} ${dim(`(${(durationMs / 1000).toFixed(1)} s${cost}; sent: nothing)`)}`);
  }
}
