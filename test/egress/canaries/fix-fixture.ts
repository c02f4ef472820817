import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixture } from '../../../src/agent/demo/fixture.ts';
import { materialiseFixture } from '../../../src/agent/demo/materialise-fixture.ts';
import { fix } from '../../../src/agent/fix/fix.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { temporaryFolder } from '../../support/tiny-model.ts';
import { type Asking, modelBehind, type OpenTransport, type Surroundings } from './fix-cell.ts';
import { type LeakEncoding, Wiretap } from './leaks-in.ts';
import { startRecordingProvider } from './recording-provider.ts';

export const fixtures = ['invoice-service', 'url-shortener', 'log-digest', 'flag-board'] as const;

/** What `fix` made of a fixture. */
export interface FixedFixture {
  readonly exitCode: number;
  /** The unified diff that was accepted. */
  readonly patch: string;
  /** The file with the bug, afterwards. */
  readonly file: string;
  /** Planted values that were read on the wire, by their identifiers. */
  readonly leaks: Readonly<Record<string, readonly LeakEncoding[]>>;
  readonly requests: number;
}

/** Runs `fix` in a fixture's repository with a provider that knows the repair of its bug. */
export async function fixFixture(
  name: string,
  asking: Asking,
  open: (surroundings: Surroundings) => Promise<OpenTransport>,
): Promise<FixedFixture> {
  using folder = temporaryFolder();
  const [root, data] = [join(folder.path, 'repository'), join(folder.path, 'data')];
  mkdirSync(data);
  const fixture = await readFixture(join(repositoryRoot, 'fixtures', 'repos'), name);
  await materialiseFixture(fixture, root, { env: process.env });
  const { before, after } = fixture.bug;
  await using provider = await startRecordingProvider((texts) => {
    const [, language, code = ''] = /```(\w+)\n([\s\S]*?)\n```/.exec(texts.join('\n')) ?? [];
    return `\`\`\`${language}\n${repairOf(code, before, after)}\n\`\`\``;
  });
  await using opened = await open({ baseUrl: provider.baseUrl, root, data });
  let patch = '';
  const exitCode = await fix({
    root,
    paths: [],
    folder: '',
    testCommand: fixture.testCommand,
    ...(opened.remote && { remote: opened.remote }),
    openModel: async () => modelBehind(opened.transport, asking),
    maxCandidates: 8,
    testTimeLimitMs: 60_000,
    seed: 1,
    delivery: { kind: 'apply', commit: false },
    env: process.env,
    signal: new AbortController().signal,
    onEvent: (event) => {
      if (event.type === 'patch') patch = event.diff;
    },
    onProgress: () => {},
  });
  const tap = new Wiretap(provider.recorded());
  const leaks = fixture.planted.map(({ id, value }) => [id, tap.leaksOf(value)] as const);
  return {
    exitCode,
    patch,
    file: readFileSync(join(root, fixture.bug.file), 'utf8'),
    leaks: Object.fromEntries(leaks.filter(([, encodings]) => encodings.length > 0)),
    requests: provider.bodies.length,
  };
}

/** A function is shown without the indentation that it has in its file. */
function repairOf(code: string, before: string, after: string): string {
  return code.includes(before) ? code.replace(before, after) : code.replace(before.trim(), after.trim());
}
