import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../../support/failure-of.ts';
import { runGit, temporaryFolder, temporaryRepository } from '../../../support/temporary-folder.ts';
import {
  all,
  apply,
  broken,
  conclusions,
  content,
  hashed,
  nodeTest,
  project,
  result,
  risky,
  riskyTest,
  safe,
  start,
  stillRisky,
  testOf,
  verdicts,
  withAnother,
  wrong,
} from './finding-run.ts';

vi.setConfig({ testTimeout: 60_000 });

const onlyHashed = { 'hashed.js': hashed, 'test/hashed.test.js': project['test/hashed.test.js'] };
const onlyRisky = { 'risky.js': risky, 'test/risky.test.js': riskyTest };
const mended = hashed.replace('md5', 'sha256');

describe('what a template mends', () => {
  it('is tested and written, and no model is opened', async () => {
    const run = start(temporaryFolder(onlyHashed), safe, { ...apply, testCommand: nodeTest });
    expect(await run.ended).toBe(0);
    expect(run.opened()).toBe(0);
    expect(run.events.map(({ type }) => type)).toEqual([
      'start',
      'baseline',
      'target',
      'candidate',
      'verify',
      'patch',
      'conclusion',
      'result',
    ]);
    expect(all(run, 'start')[0]).toMatchObject({ model: null });
    expect(all(run, 'target')[0]).toMatchObject({
      file: 'hashed.js',
      function: 'tag',
      finding: { rule: 'javascript-weak-hash', severity: 'medium', line: 3 },
    });
    expect(all(run, 'candidate')[0]).toMatchObject({ origin: 'fixer', fixer: 'javascript-strong-hash' });
    expect(all(run, 'patch')[0]).toMatchObject({ by: 'rule', applied: true, verified: true });
    expect(result(run)).toMatchObject({
      outcome: 'fixed',
      findings: { asked: 1, fixed: 1, proposed: 0, left: 0 },
    });
    expect(content(run, 'hashed.js')).toBe(mended);
  });

  it('is written without tests too, and said not to be confirmed', async () => {
    const run = start(temporaryFolder({ 'hashed.js': hashed }), safe, apply);
    expect(await run.ended).toBe(0);
    expect(all(run, 'patch')[0]).toMatchObject({
      by: 'rule',
      applied: true,
      verified: false,
      unconfirmed: 'no-tests',
    });
    expect(content(run, 'hashed.js')).toBe(mended);
  });

  it('is not taken when a test fails with it; the model is asked then', async () => {
    const fixed = testOf('hashed.js', 'tag', "assert.strictEqual(tag('a').length, 32);");
    const run = start(temporaryFolder({ ...onlyHashed, 'test/hashed.test.js': fixed }), 'no idea', {
      ...apply,
      testCommand: nodeTest,
    });
    expect(await run.ended).toBe(1);
    expect(verdicts(run)[0]).toBe('tests-fail');
    expect(run.opened()).toBe(1);
    expect(conclusions(run)).toEqual(['javascript-weak-hash: left no-repair']);
    expect(content(run, 'hashed.js')).toBe(hashed);
  });

  it('is mended one after the other in one file, on the text as it then stands', async () => {
    const twice = hashed.replace(
      'module.exports',
      "function short(text) {\n  return createHash('md5').update(text).digest('base64');\n}\nmodule.exports",
    );
    const root = temporaryRepository({ 'hashed.js': twice });
    const run = start(root, '', { isRepository: true });
    expect(await run.ended).toBe(0);
    const diffs = all(run, 'patch').map(({ diff }) => diff);
    expect(diffs).toHaveLength(2);
    expect(content(run, 'hashed.js')).toBe(twice);
    runGit(root, ['apply'], diffs.join(''));
    expect(content(run, 'hashed.js')).toBe(twice.replaceAll('md5', 'sha256'));
  });

  it('is committed as one, gravest first', async () => {
    const root = temporaryRepository({ 'b.js': hashed, 'a.js': hashed });
    const run = start(root, '', { isRepository: true, delivery: { kind: 'apply', commit: true } });
    expect(await run.ended).toBe(0);
    expect(runGit(root, ['log', '-1', '--format=%B']).trim().split('\n')).toEqual([
      'Fix 2 weaknesses',
      '',
      '- javascript-weak-hash in a.js',
      '- javascript-weak-hash in b.js',
    ]);
    expect(result(run).commit).toBe(runGit(root, ['rev-parse', 'HEAD']).trim());
    expect(runGit(root, ['status', '--porcelain'])).toBe('');
  });
});

describe('what a model mends', () => {
  it('is asked for with what is wrong, where, and how to write it', async () => {
    const run = start(temporaryFolder(onlyRisky), safe, { ...apply, testCommand: nodeTest });
    expect(await run.ended).toBe(0);
    const prompt = JSON.stringify(run.model.prompts[0]);
    expect(prompt).toContain('Code run that comes from outside');
    expect(prompt).toContain('How to fix it: ');
    expect(all(run, 'model')).toMatchObject([{ model: 'scripted' }]);
    expect(all(run, 'patch')[0]).toMatchObject({ by: 'model', applied: true, verified: true });
    expect(content(run, 'risky.js')).toContain("filter.split(' > ')");
    expect(run.model.closed).toBe(true);
  });

  it('is asked for again with what is still found, and with the test that fails, twice at most', async () => {
    const run = start(
      temporaryFolder(onlyRisky),
      (prompt) => {
        const said = JSON.stringify(prompt);
        if (said.includes('the test \\"isAbove\\" fails')) return safe;
        return said.includes('still weak at') ? wrong : stillRisky;
      },
      { ...apply, testCommand: nodeTest },
    );
    expect(await run.ended).toBe(0);
    expect(verdicts(run)).toEqual(['still-weak', 'tests-fail', 'accepted']);
    expect(all(run, 'candidate').map(({ origin }) => origin)).toEqual(['sample', 'feedback', 'feedback']);
    expect(content(run, 'risky.js')).toContain("filter.split(' > ')");
  });

  it('is given up after that', async () => {
    let number = 0;
    const run = start(
      temporaryFolder(onlyRisky),
      () => stillRisky.replace('values.', `values.${number++} + `),
      {
        testCommand: nodeTest,
      },
    );
    expect(await run.ended).toBe(1);
    expect(result(run)).toMatchObject({ outcome: 'not-fixed', findings: { left: 1 } });
    expect(new Set(verdicts(run))).toEqual(new Set(['still-weak']));
  });

  it.each([
    ['brings in another weakness', withAnother, 'new-weakness'],
    ['does not parse', broken, 'does-not-parse'],
  ] as const)('is turned down where it %s', async (_what, reply, verdict) => {
    const run = start(temporaryFolder(onlyRisky), reply, { ...apply, testCommand: nodeTest });
    await run.ended;
    expect(verdicts(run)).toContain(verdict);
    expect(content(run, 'risky.js')).toBe(risky);
  });

  it('is shown and never written by --yes where there are no tests', async () => {
    const run = start(temporaryFolder({ 'risky.js': risky }), safe, apply);
    expect(await run.ended).toBe(0);
    expect(all(run, 'patch')[0]).toMatchObject({
      applied: false,
      verified: false,
      unconfirmed: 'no-tests',
    });
    expect(result(run)).toMatchObject({ outcome: 'proposed', findings: { proposed: 1 } });
    expect(content(run, 'risky.js')).toBe(risky);
  });

  it.each([
    [
      'no test runs the function',
      {
        'risky.js': risky,
        'test/other.test.js': testOf('risky.js', 'isAbove', 'assert.ok(isAbove);'),
      },
    ],
    [
      'no test loads the file',
      {
        'risky.js': risky,
        'other.js': 'exports.f = (a) => a;\n',
        'test/other.test.js': testOf('other.js', 'f', 'assert.ok(f(1));'),
      },
    ],
  ])('is not written by --yes where %s', async (_what, files) => {
    const run = start(temporaryFolder(files), safe, { ...apply, testCommand: nodeTest });
    expect(await run.ended).toBe(0);
    expect(all(run, 'verify').at(-1)).toMatchObject({ verdict: 'unverified', unconfirmed: 'not-run' });
    expect(content(run, 'risky.js')).toBe(risky);
  });

  it('may be the user to judge', async () => {
    const ask = (answer: boolean) => ({
      delivery: { kind: 'ask', commit: false, confirm: async () => answer } as const,
    });
    const yes = start(temporaryFolder({ 'risky.js': risky }), safe, ask(true));
    expect(await yes.ended).toBe(0);
    expect(content(yes, 'risky.js')).toContain("filter.split(' > ')");
    const no = start(temporaryFolder({ 'risky.js': risky, 'hashed.js': hashed }), safe, ask(false));
    expect(await no.ended).toBe(1);
    expect(new Set(conclusions(no))).toEqual(
      new Set(['javascript-weak-hash: left declined', 'javascript-code-injection: left declined']),
    );
    expect(content(no, 'hashed.js')).toBe(hashed);
  });

  it('goes through the seam for models that are led', async () => {
    const led: object[] = [];
    const run = start(temporaryFolder({ 'risky.js': risky }), safe, {
      steer: async (model, weakness) => {
        led.push(weakness);
        return model;
      },
    });
    await run.ended;
    expect(led).toEqual([{ language: 'javascript', weaknesses: [95, 94], context: '' }]);
  });
});

describe('tests that fail already', () => {
  const failing = testOf('risky.js', 'isAbove', "assert.ok(isAbove({ votes: 1 }, 'votes > 3'));").replace(
    "test('isAbove'",
    "test('broken'",
  );

  it('may go on failing, and nothing else may', async () => {
    const files = { ...onlyRisky, 'test/broken.test.js': failing };
    const run = start(temporaryFolder(files), (_prompt, number) => (number === 0 ? wrong : safe), {
      ...apply,
      testCommand: nodeTest,
    });
    expect(await run.ended).toBe(0);
    expect(verdicts(run)).toEqual(['tests-fail', 'accepted']);
  });

  it('say nothing where it is not known which', async () => {
    const run = start(temporaryFolder({ 'risky.js': risky }), safe, { ...apply, testCommand: 'exit 3' });
    expect(await run.ended).toBe(0);
    expect(all(run, 'verify')[0]).toMatchObject({ verdict: 'unverified', unconfirmed: 'failed-before' });
    expect(content(run, 'risky.js')).toBe(risky);
  });
});

describe('a file that is edited meanwhile', () => {
  it('is left as it is by then; others are mended', async () => {
    const root = temporaryFolder({ 'a.js': hashed, 'b.js': hashed });
    const edited = `${hashed}// mine\n`;
    const run = start(root, '', {
      ...apply,
      onEvent: (event) => {
        if (event.type === 'candidate' && event.target === 0) writeFileSync(join(root, 'a.js'), edited);
      },
    });
    expect(await failureOf(run.ended)).toMatchObject({ code: 'FILE_CHANGED' });
    expect(conclusions(run)).toEqual([
      'javascript-weak-hash: left file-changed',
      'javascript-weak-hash: fixed',
    ]);
    expect(result(run)).toMatchObject({ outcome: 'not-written', exitCode: 2 });
    expect(content(run, 'a.js')).toBe(edited);
    expect(content(run, 'b.js')).toBe(mended);
  });
});

describe('a run', () => {
  it('ends with 0 where nothing is weak', async () => {
    const run = start(temporaryFolder({ 'a.js': 'exports.a = 1;\n' }), '', { testCommand: 'exit 3' });
    expect(await run.ended).toBe(0);
    expect(run.events.map(({ type }) => type)).toEqual(['start', 'result']);
    expect(result(run)).toMatchObject({ outcome: 'nothing-to-fix', findings: { asked: 0 } });
  });

  it('ends with 6 where the time is up, and has mended what templates could', async () => {
    const run = start(temporaryFolder({ 'hashed.js': hashed, 'risky.js': risky }), safe, {
      ...apply,
      maxSeconds: 1e-9,
    });
    expect(await run.ended).toBe(6);
    expect(conclusions(run)).toEqual([
      'javascript-weak-hash: fixed',
      'javascript-code-injection: left out-of-budget',
    ]);
  });

  it('that is interrupted leaves the tree alone', async () => {
    const interrupt = new AbortController();
    const run = start(temporaryFolder(onlyHashed), '', {
      ...apply,
      testCommand: nodeTest,
      signal: interrupt.signal,
      onEvent: ({ type }) => {
        if (type === 'candidate') interrupt.abort();
      },
    });
    await expect(run.ended).rejects.toThrow(/abort/);
    expect(content(run, 'hashed.js')).toBe(hashed);
  });

  it('says what is missing where the model cannot be opened, after templates have done their part', async () => {
    const run = start(temporaryFolder({ 'hashed.js': hashed, 'risky.js': risky }), '', {
      ...apply,
      openModel: async () => {
        const { PpagentError } = await import('../../../../src/errors/ppagent-error.ts');
        throw new PpagentError('MODEL_MISSING', 'there is no model');
      },
    });
    expect(await failureOf(run.ended)).toMatchObject({ code: 'MODEL_MISSING' });
    expect(result(run)).toMatchObject({
      outcome: 'model-failed',
      exitCode: 2,
      findings: { fixed: 1, left: 1 },
    });
    expect(content(run, 'hashed.js')).toBe(mended);
  });
});
