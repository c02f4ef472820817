import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../support/failure-of.ts';
import type { Reply } from '../../support/scripted-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { apply, content, event, outcome, project, right, start, stillWrong, wrong } from './scripted-run.ts';

let temporary: string;

beforeEach(() => {
  temporary = temporaryFolder();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a run', () => {
  it('says what it does, leaves the tree alone and nothing behind', async () => {
    const run = start(temporaryFolder(project), right, { temporary });
    expect(await run.ended).toBe(0);
    expect(run.events.map(({ type }) => type)).toEqual([
      'start',
      'baseline',
      'target',
      'candidate',
      'verify',
      'patch',
      'result',
    ]);
    expect(event(run, 'patch')).toMatchObject({ file: 'add.js', applied: false, verified: true });
    expect(event(run, 'patch')?.diff).toContain('-  return a - b;\n+  return a + b;\n');
    expect(event(run, 'result')).toMatchObject({
      outcome: 'proposed',
      exitCode: 0,
      candidates: 1,
      sent: null,
    });
    expect(content(run)).toBe(project['add.js']);
    expect(readdirSync(temporary)).toEqual([]);
    expect(run.model.closed).toBe(true);
  });

  it('takes the smallest of the repairs that pass', async () => {
    const large = 'function add(a, b) {\n  const sum = a + b;\n  return sum;\n}\n```';
    const run = start(temporaryFolder(project), (_prompt, number) =>
      number === 0 ? stillWrong : number % 2 ? large : right,
    );
    expect(await run.ended).toBe(0);
    expect(event(run, 'patch')?.diff).toContain('+  return a + b;');
  });

  it('does not try the function as it was, nor one repair twice', async () => {
    const said = [wrong, '  // c\n', stillWrong, stillWrong];
    const run = start(temporaryFolder(project), (_prompt, number) => `${said[number] ?? wrong}\`\`\``);
    expect(await run.ended).toBe(1);
    expect(event(run, 'result')).toMatchObject({ outcome: 'not-fixed', candidates: 1 });
  });

  it('tells the model how the closest repair failed', async () => {
    const run = start(temporaryFolder(project), (prompt) =>
      JSON.stringify(prompt).includes('did not work') ? right : stillWrong,
    );
    expect(await run.ended).toBe(0);
    expect(run.events.findLast(({ type }) => type === 'candidate')).toMatchObject({ origin: 'feedback' });
  });

  it('has nothing to do when the tests pass, and asks the model nothing', async () => {
    const run = start(temporaryFolder(project), right, { testCommand: 'true' });
    expect(await run.ended).toBe(0);
    expect(outcome(run)).toBe('nothing-to-fix');
    expect(run.model.prompts).toEqual([]);
  });
});

describe('a model whose output is', () => {
  const endless = function* () {
    for (;;) yield 'and ';
  };
  it.each<[string, Reply]>([
    ['empty', ''],
    ['endless', endless],
    ['not code', 'function add(a, b) Sure! Here is the function that you asked for.'],
    ['half a function', 'function add(a, b) {\n  return a + b;'],
    ['bytes that are no text', 'function add(a, b) {\n  return \u0000\uFFFD\uD800;\n'],
    ['a refusal', 'I am sorry.'],
  ])('%s: nothing is accepted, the tree stays, exit 1', async (_what, reply) => {
    const run = start(temporaryFolder(project), reply, { ...apply, temporary });
    expect(await run.ended).toBe(1);
    expect(outcome(run)).toBe('not-fixed');
    expect(content(run)).toBe(project['add.js']);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a budget', () => {
  it('of candidates ends the search with 6', async () => {
    const run = start(
      temporaryFolder(project),
      (_prompt, number) => `function add(a, b) {\n  return ${number};\n}\n`,
      { maxCandidates: 3 },
    );
    expect(await run.ended).toBe(6);
    expect(event(run, 'result')).toMatchObject({ outcome: 'budget-exhausted', candidates: 3 });
  });

  it('of time ends it in the middle of a reply, or of the tests', async () => {
    const slow = async function* () {
      for (;;) {
        await sleep(100);
        yield 'and ';
      }
    };
    const writing = start(temporaryFolder(project), slow, { maxSeconds: 2 });
    expect(await writing.ended).toBe(6);
    const testing = start(temporaryFolder(project), right, { maxSeconds: 0.5, testCommand: 'sleep 30' });
    expect(await testing.ended).toBe(6);
  });
});

describe('an interrupt', () => {
  it.each(['start', 'baseline', 'target', 'candidate', 'verify'] as const)(
    'at %s leaves nothing',
    async (type) => {
      const interrupt = new AbortController();
      const run = start(temporaryFolder(project), right, {
        ...apply,
        temporary,
        signal: interrupt.signal,
        onEvent: (said) => {
          if (said.type === type) interrupt.abort();
        },
      });
      await expect(run.ended).rejects.toThrow(/abort/);
      expect(content(run)).toBe(project['add.js']);
      expect(readdirSync(temporary)).toEqual([]);
      expect(run.model.closed).toBe(true);
    },
  );

  it('while the copy is made closes the model that was being opened', async () => {
    const root = temporaryFolder(project);
    mkdirSync(join(root, 'many'));
    for (let number = 0; number < 300; number++) writeFileSync(join(root, 'many', `${number}.txt`), 'x');
    const interrupt = new AbortController();
    const run = start(root, right, { temporary, signal: interrupt.signal });
    interrupt.abort();
    await expect(run.ended).rejects.toThrow(/abort/);
    expect(run.model.closed).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

it('names no target', async () => {
  const run = start(temporaryFolder(project), right, { temporary, testCommand: undefined });
  expect(await failureOf(run.ended)).toMatchObject({ code: 'NO_TARGET' });
});
