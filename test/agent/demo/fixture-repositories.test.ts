import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, listFixtures, readFixture } from '../../../src/agent/demo/fixture.ts';
import { materialiseFixture } from '../../../src/agent/demo/materialise-fixture.ts';
import { runCommand } from '../../../src/agent/execution/run-command.ts';
import { isTestPath } from '../../../src/agent/localise/test-path.ts';
import { pastFixes } from '../../../src/repo/git/past-fixes.ts';
import { repositoryRoot } from '../../support/repository-root.ts';

const fixturesFolder = join(repositoryRoot, 'fixtures', 'repos');
const names = await listFixtures(fixturesFolder);
const fixtures = await Promise.all(names.map((name) => readFixture(fixturesFolder, name)));
const scratch = await mkdtemp(join(tmpdir(), 'ppagent-fixtures-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

test('there is a fixture of each kind', () => {
  const languages = fixtures.map((fixture) => fixture.languages.join(' '));
  expect(languages.sort()).toEqual(['javascript', 'javascript python bash', 'python', 'typescript']);
});

describe.each(fixtures)('$name', (fixture) => {
  const folder = join(scratch, fixture.name);
  let head: string;
  const git = async (...argv: string[]) => (await promisify(execFile)('git', argv, { cwd: folder })).stdout;
  const lines = async (...argv: string[]) => (await git(...argv)).split('\n').filter(Boolean);

  beforeAll(async () => {
    ({ head } = await materialiseFixture(fixture, folder, { env: process.env }));
  });

  test('has the recorded history and a clean working tree', async () => {
    expect(head).toBe(fixture.head);
    expect(await git('status', '--porcelain')).toBe('');
    expect(await lines('log', '--reverse', '--format=%ae')).toEqual(
      fixture.commits.map(({ author }) => author.email),
    );
  });

  test('fails by its bug alone', async () => {
    const { file, before, after, failingTests } = fixture.bug;
    const path = join(folder, file);
    const source = await readFile(path, 'utf8');
    expect(source.split(before)).toHaveLength(2);
    const broken = await runSuite(fixture, folder);
    await writeFile(
      path,
      source.replace(before, () => after),
    );
    const repaired = await runSuite(fixture, folder);
    await writeFile(path, source);

    expect(broken.failing, broken.output).toEqual([...failingTests].sort());
    expect(broken.exitCode).toBe(1);
    expect(repaired.failing, repaired.output).toEqual([]);
    expect(repaired.exitCode).toBe(0);
  });

  test('has planted values where it says, and nowhere else', async () => {
    const tracked = await textsOf(folder, await lines('ls-files'));
    const untracked = await textsOf(folder, await lines('ls-files', '--others'));
    const remote = await git('remote', 'get-url', 'origin');
    for (const [value, places] of placesByValue(fixture)) {
      const said = (kind: string) => places.filter((place) => place.startsWith(`${kind} `)).sort();
      expect(filesWith(tracked, value).map((file) => `head ${file}`)).toEqual(said('head'));
      expect(filesWith(untracked, value).map((file) => `untracked ${file}`)).toEqual(said('untracked'));
      expect(remote.includes(value)).toBe(places.includes('remote'));
      for (const place of said('history')) {
        const file = place.slice('history '.length);
        const [added] = await lines('log', '--diff-filter=A', '--format=%H', '--', file);
        expect(await git('show', `${added}:${file}`)).toContain(value);
        expect(tracked.has(file)).toBe(false);
      }
    }
    expect(filesWith(tracked, '{{planted:')).toEqual([]);
  });

  test('keeps no planted secret in one piece', async () => {
    const entries = await readdir(fixture.folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const secrets = fixture.planted.filter((planted) => planted.class === 'secret');
    expect(secrets.length).toBeGreaterThanOrEqual(5);
    for (const { id, value } of secrets)
      expect(
        texts.some((text) => text.includes(value)),
        id,
      ).toBe(false);
  });

  test('has its weaknesses', async () => {
    expect(fixture.weaknesses.length).toBeGreaterThan(0);
    for (const { file, line } of fixture.weaknesses) {
      const source = await readFile(join(folder, file), 'utf8');
      expect(source.split('\n').filter((each) => each.trim() === line)).toHaveLength(1);
    }
  });

  test('has past fixes of single functions by several authors', async () => {
    const found = await pastFixes(folder, { commits: 100, isTestPath });
    const said = fixture.commits.filter(({ fixes }) => fixes !== undefined);
    for (const { fixes, message, author } of said) {
      const changes = found.filter(({ commit }) => commit.message === message);
      expect(changes.map(({ file, qualifiedName }) => ({ file, function: qualifiedName }))).toEqual([fixes]);
      expect(changes[0]?.commit.author).toEqual(author);
    }
    expect(said.length).toBeGreaterThanOrEqual(4);
    expect(new Set(said.map(({ author }) => author.email)).size).toBeGreaterThanOrEqual(3);
  });
});

async function runSuite({ testCommand }: Fixture, cwd: string) {
  const environment = process.env;
  const { end, output } = await runCommand({
    command: testCommand,
    cwd,
    environment,
    timeLimitMs: 60_000,
  });
  return {
    exitCode: end.kind === 'exited' ? end.exitCode : undefined,
    failing: failingTests(output),
    output,
  };
}

/** Names of failing tests in the reports of node:test (TAP and spec), of unittest and of the Bash suite. */
function failingTests(output: string): string[] {
  const reports = /^ *(?:not ok (?:\d+ )?- (.*)|✖ (.*) \([\d.]+ms\)|(?:FAIL|ERROR): (\S+) .*)$/gmu;
  const failing = [...output.matchAll(reports)].map(([, tap, spec, unittest]) => tap ?? spec ?? unittest);
  return [...new Set(failing)].map(String).sort();
}

async function textsOf(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const texts = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

function filesWith(texts: ReadonlyMap<string, string>, value: string): string[] {
  return [...texts].flatMap(([file, text]) => (text.includes(value) ? [file] : [])).sort();
}

/** Two planted values may be the same person's e-mail address. */
function placesByValue(fixture: Fixture): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { value, places: said } of fixture.planted) {
    const written = said.map((place) => ('file' in place ? `${place.in} ${place.file}` : place.in));
    places.set(value, [...(places.get(value) ?? []), ...written]);
  }
  return places;
}
