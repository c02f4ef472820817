import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixture } from '../../src/agent/demo/fixture.ts';
import { materialiseFixture } from '../../src/agent/demo/materialise-fixture.ts';

/** A weakness that was planted in a fixture. */
export interface PlantedWeakness {
  /** As `CWE-89`. */
  readonly cwe: string;
  /** The rule that finds it; null where none does. */
  readonly rule: string | null;
  readonly file: string;
  /** With the classes around it; null for what stands in none. */
  readonly function: string | null;
  /** How its line begins, without indentation. */
  readonly line: string;
}

/** A fixture with planted weaknesses, and tests of what it does that no run gets to see. */
export interface WeakFixture {
  readonly name: string;
  readonly testCommand: string;
  /** Runs the tests that are held back, once they are there. */
  readonly heldBack: string;
  readonly weaknesses: readonly PlantedWeakness[];
}

const repos = join(import.meta.dirname, '..', '..', 'fixtures', 'repos');

/** The fixtures with a list of planted weaknesses. */
export function weakFixtures(): readonly WeakFixture[] {
  return readdirSync(repos)
    .filter((name) => existsSync(join(repos, name, 'weaknesses.json')))
    .map((name) => {
      const read = (file: string) => JSON.parse(readFileSync(join(repos, name, file), 'utf8'));
      const {
        testCommand = read('fixture.json').testCommand,
        heldBack,
        weaknesses,
      } = read('weaknesses.json');
      return { name, testCommand, heldBack, weaknesses };
    });
}

/** Puts a fixture into a folder that is not there yet, as a repository with everything committed. */
export async function placeFixture({ name }: WeakFixture, folder: string): Promise<void> {
  if (existsSync(join(repos, name, 'fixture.json'))) {
    await materialiseFixture(await readFixture(repos, name), folder, { env: process.env });
    return;
  }
  mkdirSync(folder, { recursive: true });
  cpSync(join(repos, name, 'files'), folder, { recursive: true });
  const git = (...argv: string[]) => spawnSync('git', argv, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  git('add', '--all');
  const person = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@example.com'];
  const { status, stderr } = git(...person, 'commit', '--quiet', '-m', 'Begin');
  if (status !== 0) throw new Error(`git: ${stderr}`);
}

/** Adds the tests that were held back, and runs them; the whole of what they print where they fail. */
export function heldBackFailure({ name, heldBack }: WeakFixture, folder: string): string | undefined {
  cpSync(join(repos, name, 'held-back'), folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', heldBack], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
  });
  return status === 0 ? undefined : `${stdout}\n${stderr}`;
}
