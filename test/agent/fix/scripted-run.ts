import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { fix } from '../../../src/agent/fix/fix.ts';
import type { FixEvent } from '../../../src/agent/fix/fix-event.ts';
import { fixEvent } from '../../../src/agent/fix/fix-event-schema.ts';
import type { FixOptions } from '../../../src/agent/fix/fix-options.ts';
import { type Reply, ScriptedModel } from '../../support/scripted-model.ts';

/** A function with a bug, in the form of a file; what a model would say to repair it, and what would not. */
export const wrong = 'function add(a, b) {\n  return a - b;\n}\n';
export const right = 'function add(a, b) {\n  return a + b;\n}\n```';
export const stillWrong = 'function add(a, b) {\n  return a * b;\n}\n```';
export const check = `const assert = require('node:assert');
const { add } = require('./add.js');
assert.strictEqual(add(1, 2), 3);
`;
export const project = { 'add.js': `${wrong}module.exports = { add };\n`, 'check.js': check };

export interface Run {
  readonly root: string;
  readonly events: readonly FixEvent[];
  /** The exit code. */
  readonly ended: Promise<number>;
  readonly model: ScriptedModel;
}

/** Starts a run in a folder, with a model that says what the test wants, and temporary files in `temporary`. */
export function start(
  root: string,
  reply: Reply,
  more: Partial<FixOptions> & { temporary?: string } = {},
): Run {
  const { temporary, onEvent, ...options } = more;
  if (temporary !== undefined) vi.stubEnv('TMPDIR', temporary);
  const events: FixEvent[] = [];
  const model = new ScriptedModel(reply);
  const ended = fix({
    root,
    paths: [],
    folder: '',
    testCommand: 'node check.js',
    openModel: async () => model,
    maxCandidates: 8,
    testTimeLimitMs: 20_000,
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
  return { root, events, ended, model };
}

/** The first event of a type. */
export function event<Type extends FixEvent['type']>(
  run: Run,
  type: Type,
): Extract<FixEvent, { type: Type }> | undefined {
  return run.events.find((found): found is Extract<FixEvent, { type: Type }> => found.type === type);
}

export const outcome = (run: Run) => event(run, 'result')?.outcome;

export const content = (run: Run, path = 'add.js') => readFileSync(join(run.root, path), 'utf8');

/** Options that write the repair. */
export const apply = { delivery: { kind: 'apply', commit: false } } as const;
