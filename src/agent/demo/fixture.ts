import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** Somebody invented who wrote commits of a fixture. */
export interface FixturePerson {
  readonly name: string;
  readonly email: string;
}

/** One commit: the files of its overlay folder, on top of what the commit before it left. */
export interface FixtureCommit {
  /** Name of the folder under `commits/` with the files that the commit adds or changes. */
  readonly folder: string;
  readonly message: string;
  readonly author: FixturePerson;
  /** ISO 8601 with the author's offset from UTC, as `2025-01-13T09:12:00+01:00`. */
  readonly date: string;
  /** Files that the commit removes. */
  readonly deletes: readonly string[];
  /** Set where the commit repairs one function: what a team's past fixes look like. */
  readonly fixes?: { readonly file: string; readonly function: string };
}

/** The one bug that makes the suite fail at the newest commit. Tests alone may read `after`. */
export interface FixtureBug {
  readonly file: string;
  readonly function: string;
  /** Names as the test runner prints them. */
  readonly failingTests: readonly string[];
  /** Text that occurs once in the file, and what repairs it. */
  readonly before: string;
  readonly after: string;
}

/** Where a planted value can be met in a materialised repository. */
export type PlantedPlace =
  | { readonly in: 'head'; readonly file: string }
  /** In older commits only: the newest commit has it in no file. */
  | { readonly in: 'history'; readonly file: string }
  /** In a file of the working tree that git ignores. */
  | { readonly in: 'untracked'; readonly file: string }
  /** In the URL of the remote `origin`. */
  | { readonly in: 'remote' };

/** An invented secret or piece of personal data, well formed for its kind. */
export interface PlantedValue {
  readonly id: string;
  readonly class: 'secret' | 'personal';
  /** `aws-access-key-id`, `email`, `iban`, …: see `fixtures/README.md`. */
  readonly kind: string;
  readonly value: string;
  readonly places: readonly PlantedPlace[];
}

/** A planted weakness of the code. */
export interface PlantedWeakness {
  /** As `CWE-89`. */
  readonly cwe: string;
  readonly file: string;
  readonly function: string;
  /** The line that is weak, without its indentation; it occurs once in the file. */
  readonly line: string;
}

/** A small repository that a script re-creates, with its history and what was planted in it. */
export interface Fixture {
  readonly name: string;
  /** The folder that holds its `fixture.json`. */
  readonly folder: string;
  readonly description: string;
  readonly languages: readonly string[];
  /** Runs the whole suite in a shell at the root of the repository, with no install step. */
  readonly testCommand: string;
  /** Hash of the newest commit. */
  readonly head: string;
  readonly remote: string;
  readonly commits: readonly FixtureCommit[];
  readonly bug: FixtureBug;
  readonly planted: readonly PlantedValue[];
  readonly weaknesses: readonly PlantedWeakness[];
}

/** As `fixture.json` has it: authors by key, planted values in pieces so that no scanner takes them for real ones. */
interface FixtureFile extends Omit<Fixture, 'name' | 'folder' | 'commits' | 'planted'> {
  readonly people: Readonly<Record<string, FixturePerson>>;
  readonly commits: readonly (Omit<FixtureCommit, 'author' | 'deletes'> & {
    readonly author: string;
    readonly deletes?: readonly string[];
  })[];
  readonly planted: Readonly<
    Record<string, Omit<PlantedValue, 'id' | 'value'> & { readonly pieces: readonly string[] }>
  >;
}

/** The names of the fixtures in a folder, sorted. */
export async function listFixtures(fixturesFolder: string): Promise<readonly string[]> {
  const entries = await readdir(fixturesFolder, { withFileTypes: true });
  return entries
    .filter((entry) => existsSync(join(fixturesFolder, entry.name, 'fixture.json')))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads the description of one fixture.
 *
 * @param fixturesFolder `fixtures/repos` of a checkout or of an installed package
 * @throws PpagentError PATH_NOT_FOUND when there is no fixture of that name
 */
export async function readFixture(fixturesFolder: string, name: string): Promise<Fixture> {
  const folder = join(fixturesFolder, name);
  if (basename(folder) !== name || !existsSync(join(folder, 'fixture.json'))) {
    throw new PpagentError('PATH_NOT_FOUND', `There is no fixture repository called ${name}.`, {
      remedy: `Take one of: ${(await listFixtures(fixturesFolder)).join(', ')}.`,
    });
  }
  const file = JSON.parse(await readFile(join(folder, 'fixture.json'), 'utf8')) as FixtureFile;
  const { people, ...rest } = file;
  return {
    ...rest,
    name,
    folder,
    commits: file.commits.map((commit) => ({
      ...commit,
      author: personOf(people, commit.author),
      deletes: commit.deletes ?? [],
    })),
    planted: Object.entries(file.planted).map(([id, { pieces, ...planted }]) => ({
      ...planted,
      id,
      value: pieces.join(''),
    })),
  };
}

function personOf(people: FixtureFile['people'], key: string): FixturePerson {
  const person = people[key];
  if (person === undefined) throw new Error(`fixture.json names an author it does not describe: ${key}`);
  return person;
}
