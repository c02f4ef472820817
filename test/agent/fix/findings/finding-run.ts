import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixFindings } from '../../../../src/agent/fix/findings/fix-findings.ts';
import type { FixFindingsOptions } from '../../../../src/agent/fix/findings/fix-findings-options.ts';
import type { FixEvent } from '../../../../src/agent/fix/fix-event.ts';
import { fixEvent } from '../../../../src/agent/fix/fix-event-schema.ts';
import { type Reply, ScriptedModel } from '../../../support/scripted-model.ts';

/** A function that a template mends. */
export const hashed = `const { createHash } = require('node:crypto');
function tag(text) {
  return createHash('md5').update(text).digest('hex');
}
module.exports = { tag };
`;
/** A function that no template mends, and what a model would write in its place. */
export const risky = `function isAbove(values, filter) {
  const { votes } = values;
  return Boolean(eval(filter));
}
module.exports = { isAbove };
`;
const header = 'function isAbove(values, filter) {\n';
const split = "  const [name, least] = filter.split(' > ');\n";
export const safe = `${header}${split}  return values[name] > Number(least);\n}\n\`\`\``;
export const stillRisky = `${header}  return Boolean(new Function('values', 'return values.' + filter)(values));\n}\n\`\`\``;
export const wrong = `${header}${split}  return values[name] < Number(least);\n}\n\`\`\``;
export const withAnother = `${header}${split}  require('child_process').exec(filter);\n  return values[name] > Number(least);\n}\n\`\`\``;
export const broken = `${header}  return values[filter > 3;\n}\n\`\`\``;

/** A test of node:test. */
export const testOf = (module: string, name: string, body: string) => `const test = require('node:test');
const assert = require('node:assert');
const { ${name} } = require('../${module}');
test('${name}', () => { ${body} });
`;
const hashedTest = testOf('hashed.js', 'tag', "assert.match(tag('a'), /^[0-9a-f]+$/);");
export const riskyTest = testOf(
  'risky.js',
  'isAbove',
  "assert.ok(isAbove({ votes: 4 }, 'votes > 3')); assert.ok(!isAbove({ votes: 3 }, 'votes > 3'));",
);
export const project = {
  'hashed.js': hashed,
  'risky.js': risky,
  'test/hashed.test.js': hashedTest,
  'test/risky.test.js': riskyTest,
};
export const nodeTest = 'node --test test/*.test.js';

export interface FindingRunResult {
  readonly root: string;
  readonly events: readonly FixEvent[];
  readonly ended: Promise<number>;
  readonly model: ScriptedModel;
  /** How often a model was opened. */
  readonly opened: () => number;
}

/** Starts a run over all weaknesses of a folder, with a model that says what the test wants. */
export function start(
  root: string,
  reply: Reply = '',
  more: Partial<FixFindingsOptions> = {},
): FindingRunResult {
  const { onEvent, ...options } = more;
  const events: FixEvent[] = [];
  const model = new ScriptedModel(reply);
  let opened = 0;
  const ended = fixFindings({
    root,
    isRepository: false,
    paths: [],
    folder: '',
    selection: { kind: 'matching', rules: [] },
    openModel: async () => {
      opened++;
      return model;
    },
    maxCandidates: 24,
    testTimeLimitMs: 60_000,
    seed: 1,
    delivery: { kind: 'print' },
    env: process.env,
    signal: new AbortController().signal,
    onEvent: (said) => {
      events.push(fixEvent.parse(said));
      onEvent?.(said);
    },
    onProgress: () => {},
    ...options,
  });
  return { root, events, ended, model, opened: () => opened };
}

export function all<Type extends FixEvent['type']>(
  { events }: FindingRunResult,
  type: Type,
): readonly Extract<FixEvent, { type: Type }>[] {
  return events.filter((event): event is Extract<FixEvent, { type: Type }> => event.type === type);
}

/** How it ended with each finding, as `RULE: STATE REASON`. */
export function conclusions(run: FindingRunResult): readonly string[] {
  const targets = all(run, 'target');
  return all(run, 'conclusion').map(({ target, state, reason }) => {
    const { finding } = targets.find((each) => each.target === target)!;
    return `${finding!.rule}: ${state}${reason === null ? '' : ` ${reason}`}`;
  });
}

export const verdicts = (run: FindingRunResult) => all(run, 'verify').map(({ verdict }) => verdict);
export const result = (run: FindingRunResult) => all(run, 'result')[0]!;
export const content = ({ root }: FindingRunResult, path: string) => readFileSync(join(root, path), 'utf8');
export const apply = { delivery: { kind: 'apply', commit: false } } as const;
