import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { check, event, outcome, project, right, start, stillWrong } from './scripted-run.ts';

let temporary: string;

beforeEach(() => {
  temporary = temporaryFolder();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a test command that', () => {
  it('hangs is stopped, and an endless loop is a bug like any other', async () => {
    const loop = 'function add(a, b) {\n  while (a - b !== 3) ;\n  return 3;\n}\n';
    const files = { ...project, 'add.js': `${loop}module.exports = { add };\n` };
    const run = start(temporaryFolder(files), right, { testTimeLimitMs: 1500 });
    expect(await run.ended).toBe(0);
    expect(event(run, 'baseline')).toMatchObject({ stopped: 'time-limit', failures: ['the test command'] });
  });

  it('prints 1 GB is stopped, whatever it would have said', async () => {
    const run = start(temporaryFolder(project), right, {
      testCommand: 'yes "no news" | head -c 1000000000; node check.js',
    });
    expect(await run.ended).toBe(1);
    expect(event(run, 'baseline')).toMatchObject({ stopped: 'output-limit' });
  });

  it.each([
    ['kills its parent', 'kill -9 $PPID; node check.js'],
    ['kills its group', 'kill -9 0'],
    ['leaves processes behind', '(sleep 300 &) ; node check.js'],
  ])('%s does no harm to the run', async (_what, testCommand) => {
    const run = start(temporaryFolder(project), stillWrong, { testCommand });
    expect(await run.ended).toBe(1);
    expect(outcome(run)).toBe('not-fixed');
  });

  it('fails without a word is a failing test all the same', async () => {
    const run = start(temporaryFolder(project), right, { testCommand: 'node check.js 2>/dev/null' });
    expect(await run.ended).toBe(0);
    expect(event(run, 'target')?.reasons).toContain('in the files to look at');
  });

  it('is not there ends the run', async () => {
    const run = start(temporaryFolder(project), right, { temporary, testCommand: 'no-such-runner --all' });
    expect(await failureOf(run.ended)).toMatchObject({ code: 'TEST_COMMAND_NOT_FOUND' });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('cannot be run with one repair is a failure of that repair', async () => {
    const files = {
      'add.sh': 'add() {\n  echo $(($1 - $2))\n}\n',
      'check.sh': '. ./add.sh\nout=$(add 1 2) || exit 127\n[ "$out" = 3 ]\n',
    };
    const replies = ['add() {\n  no_such_command $1 $2\n}\n```', 'add() {\n  echo $(($1 + $2))\n}\n```'];
    const run = start(temporaryFolder(files), (_prompt, number) => replies[number] ?? '', {
      testCommand: 'sh check.sh',
    });
    expect(await run.ended).toBe(0);
    expect(event(run, 'verify')).toMatchObject({ verdict: 'tests-fail' });
  });

  it('works in a folder of the repository is run there, and its report is read from there', async () => {
    const files = {
      'packages/sum/add.js': project['add.js'],
      'packages/sum/test/check.js': check.replace('./add', '../add'),
      'add.js': project['add.js'],
    };
    const run = start(temporaryFolder(files), right, {
      folder: 'packages/sum',
      testCommand: 'node test/check.js',
    });
    expect(await run.ended).toBe(0);
    expect(event(run, 'target')).toMatchObject({ file: 'packages/sum/add.js' });
    expect(JSON.stringify(run.model.prompts[0])).toContain('assert.strictEqual(add(1, 2), 3);');
  });
});
