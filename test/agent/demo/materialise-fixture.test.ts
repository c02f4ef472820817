import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type Fixture, listFixtures, readFixture } from '../../../src/agent/demo/fixture.ts';
import { materialiseFixture } from '../../../src/agent/demo/materialise-fixture.ts';
import { plantValues } from '../../../src/agent/demo/plant-values.ts';
import { failureOf } from '../../support/failure-of.ts';
import { repositoryRoot } from '../../support/repository-root.ts';

const fixturesFolder = join(repositoryRoot, 'fixtures', 'repos');
const scratch = await mkdtemp(join(tmpdir(), 'ppagent-materialise-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

test('takes nothing from the git settings and the git environment of the user', async () => {
  const home = join(scratch, 'home');
  const hooks = join(home, 'hooks');
  await mkdir(hooks, { recursive: true });
  await writeFile(join(hooks, 'reference-transaction'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  await writeFile(
    join(home, '.gitconfig'),
    `[core]\nautocrlf = true\nhooksPath = ${hooks}\n[commit]\ngpgSign = true\n[init]\ntemplateDir = ${home}\n`,
  );
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    GIT_DIR: join(repositoryRoot, '.git'),
    GIT_WORK_TREE: repositoryRoot,
    GIT_DEFAULT_HASH: 'sha256',
    GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
    GIT_COMMITTER_NAME: 'Somebody Else',
  };
  const fixture = await readFixture(fixturesFolder, 'log-digest');
  const folder = join(scratch, 'isolated');
  expect(await materialiseFixture(fixture, folder, { env })).toEqual({ head: fixture.head });
  expect(await readFile(join(folder, 'README.md'), 'utf8')).not.toContain('\r');
  expect(await readdir(join(folder, '.git'))).not.toContain('hooks');
});

describe('says what is wrong', () => {
  const fixture = readFixture(fixturesFolder, 'log-digest');

  test('a folder with something in it is left alone', async () => {
    const folder = join(scratch, 'full');
    await mkdir(folder);
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const failure = await failureOf(materialiseFixture(await fixture, folder, { env: process.env }));
    expect(failure).toMatchObject({ code: 'USAGE', message: expect.stringContaining('not empty') });
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });

  test('without git', async () => {
    const env = { PATH: join(scratch, 'nothing-here') };
    const failure = await failureOf(materialiseFixture(await fixture, join(scratch, 'no-git'), { env }));
    expect(failure.code).toBe('GIT_MISSING');
  });

  test.each(['unknown', '../repos/log-digest', ''])('no fixture is called "%s"', async (name) => {
    expect((await failureOf(readFixture(fixturesFolder, name))).code).toBe('PATH_NOT_FOUND');
  });

  test('a marker of a value that is not there', () => {
    expect(() => plantValues('key={{planted:nobody}}', [])).toThrow('no planted value is called nobody');
  });
});

describe('planted values are well formed', async () => {
  const names = await listFixtures(fixturesFolder);
  const fixtures = await Promise.all(names.map((name) => readFixture(fixturesFolder, name)));
  const ofKind = (kind: string) => fixtures.flatMap((fixture) => valuesOfKind(fixture, kind));

  test.each([...ofKind('github-token'), ...ofKind('npm-token')])('token %#', (token) => {
    const [, random, checksum] = /^(?:ghp|npm)_(\w{30})(\w{6})$/.exec(token) ?? [];
    expect(fromBase62(String(checksum))).toBe(crc32(String(random)));
  });

  test.each(ofKind('card-number'))('card number %#', (card) => {
    const doubled = [...card].reverse().map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2));
    const sum = doubled.reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
    expect(sum % 10).toBe(0);
  });
});

function valuesOfKind(fixture: Fixture, kind: string): string[] {
  return fixture.planted.filter((planted) => planted.kind === kind).map(({ value }) => value);
}

/** Digits, then capital, then small letters: how GitHub writes the CRC-32 of a token. */
function fromBase62(text: string): number {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return [...text].reduce((number, digit) => number * 62 + digits.indexOf(digit), 0);
}
