import type { FixEvent, FixProgress, Sent } from '../../../agent/fix/fix-event.ts';
import type { CliIo } from '../../cli-io.ts';
import { formatBytes } from '../format-bytes.ts';
import { ProgressBar } from '../progress-bar.ts';
import { type Style, styleFor } from '../terminal-style.ts';
import { colourDiff } from './colour-diff.ts';
import { DecodeSpeed } from './decode-speed.ts';
import { countsText, FindingLines } from './finding-lines.ts';
import type { FixReporter } from './fix-reporter.ts';
import { hiddenIn } from './hidden-in.ts';

type EventOf<Type extends FixEvent['type']> = Extract<FixEvent, { type: Type }>;

const stages: Record<FixProgress['stage'], string> = {
  'verify-model': 'checking the model',
  'load-model': 'loading the model',
  scan: 'looking for weaknesses',
  test: 'running the tests',
  localise: 'looking for the bug',
  read: 'reading the function',
  decode: 'writing repairs',
};

const verdicts: Record<EventOf<'verify'>['verdict'], string> = {
  accepted: 'all tests pass',
  unverified: 'not tested',
  'tests-fail': 'tests fail',
  'time-limit': 'tests do not end',
  unresolved: 'a hidden value is not in its place; not tried',
  'does-not-parse': 'does not parse',
  'changes-signature': 'changes a signature',
  'still-weak': 'still weak',
  'new-weakness': 'brings in another weakness',
  'cut-short': 'too complicated to be checked',
  'foreign-placeholders': 'has placeholders of another database',
  'drops-parameter': 'does not use a parameter any more',
};

const unconfirmed: Record<NonNullable<EventOf<'verify'>['unconfirmed']>, string> = {
  'no-tests': 'no tests ran',
  'not-run': 'tests pass, but none runs this code',
  'failed-before': 'the tests fail anyway, and tell nothing',
};

/** What a command that had to be ended did, and what the user can do about it. */
const stops: Record<NonNullable<EventOf<'baseline'>['stopped']>, string> = {
  'time-limit': 'the tests did not end in time; --test-timeout gives them more',
  'memory-limit': 'the tests used too much memory; run fewer of them at once',
  'process-limit': 'the tests started too many processes; run fewer of them at once',
  'output-limit': 'the tests printed too much; make them quieter',
};

function whereAbout(remote: string | null): string {
  if (remote === null) return 'on this machine; nothing is sent anywhere';
  return `${remote} may be asked; what is sent is said here, redacted and recorded`;
}

function sentIn({ host, requests, bytes, replaced, inputTokens, outputTokens, cost }: Sent): string {
  const price = cost === null ? [] : [`$${cost.toFixed(cost < 0.1 ? 4 : 2)}`];
  const spent = [`${inputTokens} tokens`, `${outputTokens} received`, ...price].join(', ');
  const count = requests === 1 ? '1 request' : `${requests} requests`;
  return `${count} to ${host}, ${formatBytes(bytes)}, ${spent}; ${hiddenIn(replaced)}`;
}

/** For people: what happens on stderr, the accepted diff on stdout. */
export class TextReporter implements FixReporter {
  readonly #io: CliIo;
  readonly #quiet: boolean;
  readonly #style: Style;
  readonly #color: boolean;
  readonly #bar: ProgressBar;
  readonly #speed = new DecodeSpeed();
  readonly #findings: FindingLines;
  /** Templates that made candidates; a model made the others. */
  readonly #fixers = new Map<number, string>();
  #targets = 0;
  #shown = 0;
  #applied = 0;
  /** How to get a repair that was shown into the working tree. */
  #hint = '';

  constructor(io: CliIo, options: { quiet: boolean; color: boolean }) {
    this.#io = io;
    this.#quiet = options.quiet;
    this.#color = options.color;
    this.#style = styleFor(io.stderr, io, options.color);
    this.#findings = new FindingLines(this.#style);
    this.#bar = new ProgressBar(io, options);
  }

  progress(progress: FixProgress): void {
    const label = stages[progress.stage];
    if (progress.stage === 'decode') {
      this.#speed.add(progress.tokens);
      this.#bar.show(label, { done: progress.tokens, unit: 'tokens' });
    } else if (progress.stage === 'verify-model') {
      this.#bar.show(label, { done: progress.done, total: progress.total, unit: 'bytes' });
    } else {
      this.#bar.show(label);
    }
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
      case 'model':
        this.#say(this.#style.dim(`asking ${event.model} where no template fits`));
        break;
      case 'escalation':
        this.#say(`no repair passed; asking ${event.model}`);
        break;
      case 'send':
        this.#send(event);
        break;
      case 'candidate':
        for (const line of this.#findings.heading(event.target)) this.#say(line);
        if (event.fixer !== null) this.#fixers.set(event.candidate, event.fixer);
        this.#bar.show('testing a repair');
        break;
      case 'verify':
        this.#verify(event);
        break;
      case 'patch':
        this.#patch(event);
        break;
      case 'conclusion':
        for (const line of this.#findings.conclusion(event)) this.#say(line);
        break;
      case 'result':
        this.#result(event);
        break;
    }
  }

  makeRoom(): void {
    this.#bar.clear();
  }

  #say(line: string): void {
    if (!this.#quiet) this.#io.stderr.write(`${line}\n`);
  }

  #start({ root, testCommand, model, remote, isolation }: EventOf<'start'>): void {
    const { bold, dim } = this.#style;
    this.#say(`${bold('ppagent fix')} ${root}`);
    this.#say(dim(`  ${model === null ? '' : `model ${model}, `}${whereAbout(remote)}`));
    if (testCommand !== null) this.#say(dim(`  tests ${testCommand} (${isolation.join('; ')})`));
  }

  #send({ host, bytes, replaced, sources, risk, decision }: EventOf<'send'>): void {
    const { dim, yellow } = this.#style;
    const what = `${formatBytes(bytes)} of ${sources.join(', ')}; ${hiddenIn(replaced)}; risk ${risk}`;
    if (decision === 'declined') this.#say(yellow(`  not sent to ${host}: ${what}`));
    else this.#say(dim(`  to ${host}: ${what}`));
  }

  #baseline({ passed, failed, failures, stopped, durationMs }: EventOf<'baseline'>): void {
    const { red, green } = this.#style;
    if (failures.length === 0 && !failed) {
      this.#say(`${green('pass')} the tests pass${passed === null ? '' : `: ${passed}`}`);
      return;
    }
    const counts = [failed && `${failed} failing`, passed && `${passed} passing`].filter(Boolean).join(', ');
    const seconds = (durationMs / 1000).toFixed(1);
    this.#say(`${red('fail')} ${stopped ? stops[stopped] : counts || 'the tests fail'} (${seconds} s)`);
    for (const failure of failures.slice(0, 5)) this.#say(`     ${failure}`);
    if (failures.length > 5) this.#say(`     and ${failures.length - 5} more`);
  }

  #target(target: EventOf<'target'>): void {
    this.#targets++;
    if (target.finding) {
      this.#findings.add(target);
      return;
    }
    const { bold, dim } = this.#style;
    this.#say(
      `${bold(target.function)} ${target.file}:${target.startLine} ${dim(`(${target.reasons.join(', ')})`)}`,
    );
  }

  #verify({ candidate, verdict, tests, unconfirmed: why }: EventOf<'verify'>): void {
    const { green, yellow } = this.#style;
    const colour = verdict === 'accepted' ? green : yellow;
    const fixer = this.#fixers.get(candidate);
    const counted =
      verdict === 'tests-fail' && tests?.failed ? `${tests.failed} tests fail` : verdicts[verdict];
    const isFinding = !this.#findings.isEmpty;
    const detail = isFinding && why !== null ? unconfirmed[why] : counted;
    this.#say(`  ${fixer ? `by template ${fixer}` : `candidate ${candidate + 1}`}: ${colour(detail)}`);
  }

  #patch({ diff, applied, verified, by, file }: EventOf<'patch'>): void {
    this.#io.stdout.write(colourDiff(diff, styleFor(this.#io.stdout, this.#io, this.#color)));
    this.#shown++;
    if (applied) this.#applied++;
    if (!verified && by === 'model')
      this.#say('no test has confirmed this change: read it before you use it');
    if (!verified && by === 'rule') this.#say('a template made this change, and no test has confirmed it');
    if (applied) this.#say(`written to ${file}`);
    this.#hint =
      verified || by === 'rule' ? `add --yes to write it to ${file}` : '`git apply` takes this diff';
  }

  #result(result: EventOf<'result'>): void {
    const { outcome, candidates, tokens, durationMs, commit, sent, findings } = result;
    const { green, red, yellow, dim } = this.#style;
    const words = {
      'nothing-to-fix': green('nothing to fix'),
      fixed: green('fixed'),
      proposed: green('a fix is ready'),
      'partly-fixed': yellow('partly fixed'),
      'not-fixed': red(
        this.#targets > 0
          ? 'not fixed: no repair passed the tests'
          : 'not fixed: no function short enough to repair was found; name the files that it may be in',
      ),
      'budget-exhausted': red(
        `not fixed: the budget is used up; see ${sent ? '--max-tokens, --max-cost, ' : ''}--max-candidates and --max-time`,
      ),
      'not-written': red('a fix was found, but could not be written'),
      'model-failed': red('not fixed: the model could not be asked'),
    };
    for (const line of this.#findings.summary()) this.#say(line);
    if (this.#shown > 0 && this.#applied === 0) this.#say(`nothing was changed; ${this.#hint}`);
    if (commit) this.#say(`committed as ${commit.slice(0, 12)}`);
    const rate = this.#speed.tokensPerSecond;
    const cost = [
      `${(durationMs / 1000).toFixed(1)} s`,
      ...(candidates === 0 ? [] : [`${candidates} candidates`, `${tokens} tokens`]),
      ...(rate === undefined ? [] : [`${Math.round(rate)} tokens/s`]),
    ];
    const said = findings && findings.asked > 0 ? countsText(findings) : words[outcome];
    this.#say(`${said} ${dim(`(${cost.join(', ')}; sent: ${sent ? sentIn(sent) : 'nothing'})`)}`);
    if (sent) this.#say(dim('`ppagent egress log` shows each request'));
  }
}
