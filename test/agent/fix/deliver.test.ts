import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { apply, content, event, outcome, project, right, start, wrong } from './scripted-run.ts';

describe('applying', () => {
  it('changes the lines of the repair and no other byte, be there a byte order mark or other line ends', async () => {
    const dos = `\uFEFF// é\r\n${project['add.js'].replaceAll('\n', '\r\n')}// end\r\n`;
    const run = start(temporaryFolder({ ...project, 'add.js': dos }), right, apply);
    expect(await run.ended).toBe(0);
    expect(content(run)).toBe(dos.replace('a - b', 'a + b'));
    expect(
      event(run, 'patch')
        ?.diff.split('\n')
        .filter((line) => /^[-+] /.test(line)),
    ).toEqual(['-  return a - b;\r', '+  return a + b;\r']);
  });

  it('keeps a file that is no UTF-8 as it is, and passes over repairs that it cannot hold', async () => {
    const latin = Buffer.from(`// \u00E9\n${project['add.js']}`, 'latin1');
    const replies = [right.replace('a + b', "a + b + '\u2211'.length - 1"), right];
    const root = temporaryFolder({ ...project, 'add.js': latin });
    const run = start(root, (_prompt, number) => replies[number] ?? '', apply);
    expect(await run.ended).toBe(0);
    expect(readFileSync(join(root, 'add.js')).toString('latin1')).toBe(
      latin.toString('latin1').replace('a - b', 'a + b'),
    );
  });

  it('keeps a file without a line end at its end, and its mode', async () => {
    const files = { ...project, 'add.js': `module.exports = { add };\n${wrong.trimEnd()}` };
    const root = temporaryFolder(files);
    chmodSync(join(root, 'add.js'), 0o754);
    const run = start(root, right, apply);
    expect(await run.ended).toBe(0);
    expect(content(run)).toBe(files['add.js'].replace('a - b', 'a + b'));
    expect(statSync(join(root, 'add.js')).mode & 0o777).toBe(0o754);
  });

  it('shows the repair of a file that is read-only, and says why it was not written', async () => {
    const root = temporaryFolder(project);
    chmodSync(join(root, 'add.js'), 0o444);
    const run = start(root, right, apply);
    expect(await failureOf(run.ended)).toMatchObject({
      code: 'WRITE_FAILED',
      message: 'add.js is read-only',
    });
    expect(event(run, 'patch')).toMatchObject({ applied: false, diff: expect.stringContaining('a + b') });
    expect(event(run, 'result')).toMatchObject({ outcome: 'not-written', exitCode: 2 });
    expect(content(run)).toBe(project['add.js']);
  });

  it('never overwrites what was edited meanwhile', async () => {
    const root = temporaryFolder(project);
    const edited = `${project['add.js']}// mine\n`;
    const run = start(root, right, {
      ...apply,
      onEvent: ({ type }) => {
        if (type === 'target') writeFileSync(join(root, 'add.js'), edited);
      },
    });
    expect(await failureOf(run.ended)).toMatchObject({ code: 'FILE_CHANGED' });
    expect(content(run)).toBe(edited);
  });

  it('needs a test, or a person, to confirm the repair', async () => {
    const asked = { testCommand: undefined, request: 'make add add', paths: ['add.js'] };
    const unasked = start(temporaryFolder(project), right, { ...asked, ...apply });
    expect(await unasked.ended).toBe(0);
    expect(outcome(unasked)).toBe('proposed');
    expect(event(unasked, 'patch')).toMatchObject({ applied: false, verified: false });
    expect(content(unasked)).toBe(project['add.js']);

    const confirmed = start(temporaryFolder(project), right, {
      ...asked,
      delivery: { kind: 'ask', commit: false, confirm: async () => true },
    });
    expect(await confirmed.ended).toBe(0);
    expect(outcome(confirmed)).toBe('fixed');
    expect(content(confirmed)).toContain('a + b');
  });

  it('takes no for an answer', async () => {
    const run = start(temporaryFolder(project), right, {
      delivery: { kind: 'ask', commit: false, confirm: async () => false },
    });
    expect(await run.ended).toBe(0);
    expect(outcome(run)).toBe('proposed');
    expect(content(run)).toBe(project['add.js']);
  });
});
