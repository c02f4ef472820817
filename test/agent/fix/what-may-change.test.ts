import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { apply, check, event, project, right, start, stillWrong } from './scripted-run.ts';

let temporary: string;

beforeEach(() => {
  temporary = temporaryFolder();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('what may be changed', () => {
  it('is never the test, by whatever name the command calls it', async () => {
    const run = start(
      temporaryFolder({ 'check.js': `function add() {}\n${check.replace(/const \{.*/, '')}` }),
      right,
    );
    expect(await failureOf(run.ended)).toMatchObject({ code: 'NO_SUPPORTED_LANGUAGE' });
  });

  it.each([[['']], [['lib']], [['lib', 'spec.js']]])(
    'in the folders %j is no test, unless that was named',
    async (paths) => {
      const files = {
        'lib/add.js': project['add.js'],
        'lib/add.test.js': `function add() {}\n${check}`,
      };
      const run = start(temporaryFolder(files), stillWrong, { paths, testCommand: 'node --test' });
      expect(await run.ended).toBe(1);
      const targets = run.events.flatMap((found) => (found.type === 'target' ? [found.file] : []));
      expect(new Set(targets)).toEqual(new Set(['lib/add.js']));
    },
  );

  it('is in a language that we know', async () => {
    const run = start(temporaryFolder({ 'main.rs': 'fn main() {}\n' }), right, {
      temporary,
      testCommand: 'false',
    });
    expect(await failureOf(run.ended)).toMatchObject({
      code: 'NO_SUPPORTED_LANGUAGE',
      message: expect.stringContaining('.py'),
    });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('does not lie behind a link that leaves the folder', async () => {
    const outside = temporaryFolder(project);
    const root = temporaryFolder({ 'check.js': check });
    symlinkSync(join(outside, 'add.js'), join(root, 'add.js'));
    const run = start(root, right, apply);
    expect(await failureOf(run.ended)).toMatchObject({ code: 'NO_SUPPORTED_LANGUAGE' });
    expect(readFileSync(join(outside, 'add.js'), 'utf8')).toBe(project['add.js']);
  });

  it('is what a person wrote: a large generated file beside costs nothing', async () => {
    const generated = `// @generated\n${'function add(a, b) { return a - b; }\n'.repeat(140_000)}`;
    const run = start(temporaryFolder({ ...project, 'generated.js': generated }), right);
    expect(generated.length).toBeGreaterThan(5e6);
    expect(await run.ended).toBe(0);
    expect(event(run, 'target')).toMatchObject({ file: 'add.js' });
  });
});
