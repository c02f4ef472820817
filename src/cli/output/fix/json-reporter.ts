import type { FixEvent, FixReport } from '../../../agent/fix/fix-event.ts';
import type { CliIo } from '../../cli-io.ts';
import type { FixReporter } from './fix-reporter.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One JSON object at the end: `schemas/fix-report-v2.schema.json`. */
export function jsonReporter(io: CliIo): FixReporter {
  const report: Partial<Mutable<FixReport>> = {
    version: 2,
    baseline: null,
    targets: [],
    candidates: [],
    sends: [],
    patches: [],
    conclusions: [],
  };
  return {
    event(event) {
      collect(report, event);
      if (event.type === 'result') io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    },
    progress: () => {},
    makeRoom: () => {},
  };
}

function collect(report: Partial<Mutable<FixReport>>, { type, ...content }: FixEvent): void {
  switch (type) {
    case 'start':
    case 'baseline':
    case 'result':
      Object.assign(report, { [type]: content });
      break;
    case 'target':
      report.targets?.push(content as FixReport['targets'][number]);
      break;
    case 'candidate':
      report.candidates?.push({
        ...(content as Omit<FixReport['candidates'][number], 'verdict' | 'unconfirmed' | 'tests'>),
        verdict: null,
        unconfirmed: null,
        tests: null,
      });
      break;
    case 'verify':
      Object.assign(report.candidates?.at(-1) ?? {}, content);
      break;
    case 'send':
      report.sends?.push(content as FixReport['sends'][number]);
      break;
    case 'model':
      if (report.start) report.start = { ...report.start, ...(content as { model: string }) };
      break;
    case 'escalation':
      break;
    case 'patch':
      report.patches?.push(content as FixReport['patches'][number]);
      break;
    case 'conclusion':
      report.conclusions?.push(content as FixReport['conclusions'][number]);
      break;
  }
}
