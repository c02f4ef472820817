import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Fixture, listFixtures, type PlantedValue, readFixture } from '../../src/agent/demo/fixture.ts';
import { materialiseFixture } from '../../src/agent/demo/materialise-fixture.ts';
import { repositoryPeople } from '../../src/redact/pii/names/repository-people.ts';
import { redactText } from '../../src/redact/redact-text.ts';
import { restoreText } from '../../src/redact/restore/restore-text.ts';
import { scanText } from '../../src/redact/scan-text.ts';
import { Vault } from '../../src/redact/vault/vault.ts';
import { repositoryRoot } from '../support/repository-root.ts';

const folder = join(repositoryRoot, 'fixtures', 'repos');
const names = await listFixtures(folder);

/** Every text of a repository in which something was planted: of the working tree, and of older commits. */
function plantedTexts(
  fixture: Fixture,
  root: string,
): { path: string; text: string; planted: PlantedValue[] }[] {
  const texts = new Map<string, { path: string; text: string; planted: PlantedValue[] }>();
  const add = (path: string, text: string, value: PlantedValue) => {
    const known = texts.get(path + text);
    if (known) known.planted.push(value);
    else texts.set(path + text, { path, text, planted: [value] });
  };
  for (const value of fixture.planted) {
    for (const place of value.places) {
      if (place.in === 'remote')
        add('.git/config', readFileSync(join(root, '.git', 'config'), 'utf8'), value);
      else if (place.in !== 'history') add(place.file, readFileSync(join(root, place.file), 'utf8'), value);
      else {
        const log = ['log', '--all', '--format=%H', '--', place.file];
        for (const commit of git(root, log).trim().split('\n')) {
          const text = gitOrNothing(root, ['show', `${commit}:${place.file}`]);
          if (text.includes(value.value)) add(place.file, text, value);
        }
      }
    }
  }
  return [...texts.values()];
}

function git(root: string, argv: readonly string[]): string {
  return execFileSync('git', [...argv], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function gitOrNothing(root: string, argv: readonly string[]): string {
  try {
    return git(root, argv);
  } catch {
    return '';
  }
}

describe.each(names)('%s', async (name) => {
  const fixture = await readFixture(folder, name);
  const root = mkdtempSync(join(tmpdir(), 'ppagent-fixture-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  await materialiseFixture(fixture, root, { env: process.env });
  const texts = plantedTexts(fixture, root);
  const known = await repositoryPeople(root);

  test('redaction leaves nothing of what was planted, and all of it comes back', async () => {
    expect(texts.length).toBeGreaterThan(3);
    const vault = Vault.ephemeral();
    for (const { path, text, planted } of texts) {
      const options = { point: 'redact', secrets: true, personalData: true, names: { known } } as const;
      const redacted = await redactText(text, path, await scanText(text, path, options), vault);
      const left = planted.filter(({ value }) => redacted.text.includes(value)).map(({ id }) => id);
      expect(left, path).toEqual([]);
      expect(restoreText(redacted.text, vault, { path }).text).toBe(text);
    }
  });

  test('a scan reports every secret that was planted', async () => {
    for (const { path, text, planted } of texts) {
      const findings = await scanText(text, path, { point: 'scan', secrets: true, personalData: false });
      const missed = planted.filter(({ class: category, kind, value }) => {
        const start = text.indexOf(value);
        // A URL with a password counts as found by its password.
        const hit = findings.some((found) => found.start < start + value.length && start < found.end);
        // The identifier of a key opens nothing.
        return category === 'secret' && kind !== 'key-id' && !hit;
      });
      expect(
        missed.map(({ id }) => id),
        path,
      ).toEqual([]);
    }
  });
});
