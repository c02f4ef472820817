import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fixture, readFixture } from '../../../src/agent/demo/fixture.ts';
import { materialiseFixture } from '../../../src/agent/demo/materialise-fixture.ts';
import type { Received } from '../../proxy/scripted-upstream.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { type PpagentResult, runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A user with nothing of his own but the settings that a test gives him. */
export function userWith(settings?: object): Record<string, string> {
  const home = temporaryFolder();
  mkdirSync(join(home, 'ppagent'));
  if (settings) writeFileSync(join(home, 'ppagent', 'config.json'), JSON.stringify(settings));
  return { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
}

/** Spawns `ppagent fix` as that user. */
export function runAs(
  user: Record<string, string>,
  cwd: string,
  argv: readonly string[],
): Promise<PpagentResult> {
  return runPpagent(argv, { cwd, env: user });
}

export interface FixtureRepository {
  readonly fixture: Fixture;
  readonly folder: string;
}

export async function fixtureRepository(name: string): Promise<FixtureRepository> {
  const fixture = await readFixture(join(repositoryRoot, 'fixtures', 'repos'), name);
  const folder = join(temporaryFolder(), name);
  await materialiseFixture(fixture, folder, { env: process.env });
  return { fixture, folder };
}

/** The function that a request asks to be repaired: its first block of code. */
export function functionIn({ body }: Received): string {
  const prompt = /```\w+\\n([\s\S]*?)\\n```/.exec(body.toString())![1]!;
  return JSON.parse(`"${prompt}"`);
}

/** What a model says that knows the bug of a fixture: any other function it gives back as it is. */
export function repairing({ bug }: Fixture): (received: Received) => string {
  return (received) => {
    const repaired = functionIn(received).replace(bug.before.trimEnd(), () => bug.after.trimEnd());
    return `The bug is this:\n\n\`\`\`\n${repaired}\n\`\`\`\n`;
  };
}
